import { expect, it } from 'vitest';
import { sayAnswer } from './sayAnswer.ts';

it.each([
  { situation: undefined, said: 'Polls, from Threads' },
  { situation: '', said: 'Polls, from Threads' },
  { situation: 'A poll that has ended', said: 'Polls, from Threads: a poll that has ended' },
  { situation: 'RSS polls', said: 'Polls, from Threads: RSS polls' },
])('an answer with the case "$situation" is named "$said"', ({ situation, said }) => {
  expect(sayAnswer('Polls', 'from-threads', situation)).toBe(said);
});
