import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf } from '../design/contrast.ts';
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
      expect(contrastOf(palette[name], palette.ground)).toBeGreaterThanOrEqual(7);
    },
  );

  it('parts the badge from a page of the same colour by a line of 3:1 or more', () => {
    expect(contrastOf(palette.rule, palette.ground)).toBeGreaterThanOrEqual(3);
  });
});
