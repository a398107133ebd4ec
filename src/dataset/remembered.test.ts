import { expect, it } from 'vitest';
import { remembered } from './remembered.ts';

it('computes each answer once, even when it is undefined', () => {
  const asked: object[] = [];
  const answer = remembered((subject: { of?: string }) => {
    asked.push(subject);
    return subject.of;
  });
  const [polls, nothing] = [{ of: 'polls' }, {}];
  expect([polls, nothing, polls, nothing].map(answer)).toEqual(['polls', undefined, 'polls', undefined]);
  expect(asked).toEqual([polls, nothing]);
});
