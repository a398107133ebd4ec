import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { contrastOf } from './contrast.ts';
import { readTokens, type Colour } from './readTokens.ts';
import { tokenUses, useOf } from './tokenUses.ts';

const { colours, measures } = readTokens(readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8'));
const themes = ['light', 'dark'] as const;
const ofKind = (kind: string) => colours.filter(({ name }) => useOf(name).kind === kind);

test('every token has a use, and every use its token', () => {
  const names = [...colours, ...measures].map(({ name }) => name);
  expect(names.toSorted()).toEqual(Object.keys(tokenUses).toSorted());
  expect(() => useOf('unheard-of')).toThrow('tokenUses.ts');
});

describe.each(themes)('in the %s theme', (theme) => {
  it.each(ofKind('text').map((colour) => [colour.name, colour] as const))('%s is text at 7:1 or more', (_, colour) => {
    const low = groundsOf(colour)
      .map((ground) => ({ on: ground.name, ratio: contrastOf(colour[theme], ground[theme]) }))
      .filter(({ ratio }) => ratio < 7);
    expect(low).toEqual([]);
  });

  it('edges of controls stand at 3:1 or more', () => {
    const [edge] = colours.filter(({ name }) => name === 'edge');
    const low = ofKind('ground').filter((ground) => contrastOf(edge?.[theme] ?? '', ground[theme]) < 3);
    expect(low.map(({ name }) => name)).toEqual([]);
  });
});

function groundsOf({ name }: Colour): Colour[] {
  const use = useOf(name);
  const all = ofKind('ground');
  return use.kind === 'text' && use.on === 'paper' ? all.filter((ground) => ground.name !== 'fediverse-ground') : all;
}
