import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palettes, type Palette } from './palette.ts';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

/** The token that each colour of a badge is. */
const tokenOf: Record<keyof Palette, string> = {
  ground: 'ground',
  rule: 'edge',
  ink: 'ink',
  soft: 'ink-soft',
  'from-threads': 'threads',
  'to-threads': 'fediverse',
  works: 'works',
  partial: 'partial',
  no: 'no',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
};

describe.each(['light', 'dark'] as const)('the %s colours of a badge', (theme) => {
  const palette: Palette = palettes[theme];
  const names = Object.keys(tokenOf) as (keyof Palette)[];

  it.each(names)('has as %s the colour that pages have', (name) => {
    const [, light, dark] = new RegExp(`--${tokenOf[name]}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(tokens) ?? [];
    expect({ light, dark }[theme]).toBe(palette[name]);
  });

  it.each(names.filter((name) => name !== 'ground' && name !== 'rule'))(
    'has %s at 7:1 or more on its ground',
    (name) => {
      expect(contrast(palette[name], palette.ground)).toBeGreaterThanOrEqual(7);
    },
  );

  it('parts the badge from a page of the same colour by a line of 3:1 or more', () => {
    expect(contrast(palette.rule, palette.ground)).toBeGreaterThanOrEqual(3);
  });
});

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((one, two) => two - one);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
