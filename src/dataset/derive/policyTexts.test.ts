import { expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { nameOfText, textsOfKinds } from './policyTexts.ts';

it.each([
  { over: {}, name: 'Announcement, Limit, plain' },
  { over: { stance: undefined }, name: 'Announcement, plain' },
  { over: { kind: 'review' as const, stance: undefined, tone: undefined }, name: 'Calendar entry' },
])('a text is called "$name"', ({ over, name }) => {
  expect(nameOfText({ ...make.policyText(), ...over })).toBe(name);
});

it('texts are chosen by kind and keep their order', () => {
  const texts = (['poll', 'review', 'statement'] as const).map((kind) => make.policyText({ id: kind, kind }));
  expect(textsOfKinds(texts, 'statement poll').map(({ id }) => id)).toEqual(['poll', 'statement']);
});
