import { describe, expect, it } from 'vitest';
import { markWords } from './marks.ts';

/** The text with what is marked in brackets. */
function marks(text: string, ...ideas: string[][]): string {
  return markWords(
    text,
    ideas.map((variants) => ({ variants })),
  )
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');
}

describe('what is marked in a text', () => {
  it.each([
    { why: 'it is asked for', text: 'Hide boosts now', ideas: [['boosts']], marked: 'Hide [boosts] now' },
    { why: 'another form is', text: 'Boosting works.', ideas: [['boost']], marked: '[Boosting] works.' },
    { why: 'it means the same', text: 'A reblog.', ideas: [['boost', 'reblog']], marked: 'A [reblog].' },
    {
      why: 'a phrase stands there',
      text: 'Direct messages, and direct links.',
      ideas: [['direct message']],
      marked: '[Direct messages], and direct links.',
    },
    {
      why: 'a hyphen parts a phrase',
      text: 'An anti-Meta pact',
      ideas: [['meta pact']],
      marked: 'An anti-[Meta pact]',
    },
    {
      why: 'two ideas stand side by side',
      text: 'Hide boosts.',
      ideas: [['hide'], ['boosts']],
      marked: '[Hide] [boosts].',
    },
    { why: 'a name ends a sentence', text: 'Use threads.net.', ideas: [['threads.net']], marked: 'Use [threads.net].' },
    { why: 'an apostrophe follows', text: 'Meta’s rules', ideas: [['meta']], marked: '[Meta’s] rules' },
    { why: 'nothing is there', text: 'Boosts', ideas: [['polls']], marked: 'Boosts' },
    { why: 'nothing is asked', text: 'Boosts', ideas: [], marked: 'Boosts' },
    { why: 'there is no text', text: '', ideas: [['polls']], marked: '' },
    { why: 'it looks like markup', text: '<b>polls</b> & more', ideas: [['b']], marked: '<[b]>polls</[b]> & more' },
    { why: 'it runs from right to left', text: 'عن ثريدز هنا', ideas: [['ثريدز']], marked: 'عن [ثريدز] هنا' },
  ])('when $why', ({ text, ideas, marked }) => {
    expect(marks(text, ...ideas)).toBe(marked);
  });

  it('leaves the text as it is', () => {
    const text = '  Boosts,\n“polls” 🙂 – and  more… ';
    expect(
      markWords(text, [{ variants: ['polls', 'boosts'] }])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
