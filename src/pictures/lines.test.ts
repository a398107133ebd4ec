import { describe, expect, it } from 'vitest';
import { linesOf, widthOf } from './lines.ts';

describe('the lines of a label', () => {
  it.each([
    { label: 'Home', width: 100, lines: ['Home'] },
    { label: 'People you follow there', width: 110, lines: ['People you', 'follow there'] },
    { label: 'Does not come back', width: 64, lines: ['Does not', 'come', 'back'] },
    {
      label: 'Unzustellbarkeitsbenachrichtigung hier',
      width: 60,
      lines: ['Unzustellbarkeitsbenachrichtigung', 'hier'],
    },
    { label: '  Two   spaces ', width: 200, lines: ['Two spaces'] },
  ])('of "$label" in $width units are $lines', ({ label, width, lines }) => {
    expect(linesOf(label, width)).toEqual(lines);
  });

  it('fit the width, but for single words', () => {
    const label = 'Public posts can be read on the web by anyone, with or without federation';
    for (const width of [40, 80, 160, 320]) {
      const tooWide = linesOf(label, width).filter((line) => line.includes(' ') && widthOf(line) > width);
      expect(tooWide).toEqual([]);
    }
  });

  it('keep every word in its order', () => {
    const label = 'A boost by someone you follow brings it in';
    expect(linesOf(label, 70).join(' ')).toBe(label);
  });
});
