import { expect, it } from 'vitest';
import { rowText } from './rowText.ts';

const replies = {
  direction: 'From Threads',
  status: 'Partly',
  facts: 'Since 17 June 2025 · evidence of 4 June 2026 · observed',
};
const polls = { direction: 'To Threads', status: 'Unknown', facts: '' };

it.each([
  {
    answers: [replies],
    text: 'Threads and the fediverse, Replies, from Threads: partly (evidence of 4 June 2026).',
  },
  {
    answers: [replies, polls],
    text: 'Threads and the fediverse, Replies, from Threads: partly (evidence of 4 June 2026); to Threads: unknown.',
  },
])('says the answers and their dates: $text', ({ answers, text }) => {
  expect(rowText('Replies', answers)).toBe(text);
});
