import { describe, expect, it } from 'vitest';
import { shorten } from './shorten.ts';

const sentence = 'Thirty letters are in this one.';

describe('an opening', () => {
  it.each([
    { why: 'the text is short', text: sentence, opening: sentence },
    { why: 'there is no text', text: '', opening: '' },
    {
      why: 'whole sentences fit',
      text: Array.from({ length: 9 }, () => sentence).join(' '),
      opening: Array.from({ length: 4 }, () => sentence).join(' '),
    },
    { why: 'the first sentence is long', text: 'many words '.repeat(30), opening: `${'many words '.repeat(13)}many…` },
    {
      why: 'the first sentence says little',
      text: `Yes. ${'and so on '.repeat(30)}`,
      opening: `Yes. ${'and so on '.repeat(14)}and…`,
    },
    { why: 'one word is longer than it may be', text: 'x'.repeat(400), opening: `${'x'.repeat(149)}…` },
  ])('is cut where $why', ({ text, opening }) => {
    expect(shorten(text)).toBe(opening);
  });
});
