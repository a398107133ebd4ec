import { describe, expect, it } from 'vitest';
import { glyphWidths } from './glyphWidths.ts';
import { textWidth } from './textWidth.ts';

describe('the table of widths', () => {
  it.each(['regular', 'bold'] as const)('has every character from space to tilde in %s', (weight) => {
    expect(glyphWidths[weight]).toHaveLength(0x7e - 0x20 + 1);
  });
});

describe('the width of text', () => {
  it.each([
    { text: '', width: 0 },
    { text: 'A', width: 6.67 },
    { text: 'i~', width: 2.22 + 5.84 },
    { text: 'Works', width: 9.44 + 5.56 + 3.33 + 5 + 5 },
    { text: ' · ', width: 2.78 * 3 },
  ])('of "$text" is the sum of its letters', ({ text, width }) => {
    expect(textWidth(text, 10, 'regular')).toBeCloseTo(width);
  });

  it('grows with the size of the font and with its weight', () => {
    expect(textWidth('Works', 20, 'regular')).toBeCloseTo(2 * textWidth('Works', 10, 'regular'));
    expect(textWidth('Works', 10, 'bold')).toBeGreaterThan(textWidth('Works', 10, 'regular'));
  });

  it.each([
    { text: 'é', as: 'e' },
    { text: 'Ünïcödé', as: 'Unicode' },
  ])('of $text is that of $as: accents take no room', ({ text, as }) => {
    expect(textWidth(text, 10, 'regular')).toBe(textWidth(as, 10, 'regular'));
  });

  it.each(['投', 'あ', '한', '🗳'])('of %s is a full square', (letter) => {
    expect(textWidth(letter, 10, 'regular')).toBeGreaterThanOrEqual(letter === '🗳' ? 6 : 10);
  });
});
