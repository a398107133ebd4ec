import { expect, it } from 'vitest';
import { textWordsOf } from './textWords.ts';

const textWords = textWordsOf({ apple: [0], apples: [1], pears: [1, 9] }, ['first', 'second']);

it.each([
  { why: 'texts have the word in any form', variants: ['Apple'.toLowerCase()], held: ['first', 'second'] },
  { why: 'one of its variants is there', variants: ['fruit', 'pear'], held: ['second'] },
  { why: 'no text has it', variants: ['plum'], held: [] },
  { why: 'it is a phrase', variants: ['apple tree'], held: [] },
  { why: 'nothing is asked', variants: [], held: [] },
])('finds $held where $why', ({ variants, held }) => {
  expect([...textWords(variants)]).toEqual(held.map((record) => [record, 1]));
});
