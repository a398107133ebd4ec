import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { recipesUsed } from './recipesUsed.ts';

const open = make.cell({ status: 'unknown', evidence: [], unknown: make.unknown });
const features = [make.feature({ cells: { 'from-threads': open, 'to-threads': make.notApplicable } })];
const recipes = [make.recipe()];
const pitfalls = [make.pitfall()];

describe('recipes-used', () => {
  it('passes when every recipe settles a question and every pitfall is named by a recipe', () => {
    expect(recipesUsed.check(make.records({ features, recipes, pitfalls }))).toEqual([]);
  });

  it('counts a case that follows the recipe', () => {
    const cases = [make.cellCase({ status: 'unknown', unknown: make.unknown })];
    const cells = { 'from-threads': make.cell({ cases }), 'to-threads': make.notApplicable };
    expect(recipesUsed.check(make.records({ features: [make.feature({ cells })], recipes, pitfalls }))).toEqual([]);
  });

  it('finds a recipe whose last question has been answered', () => {
    expect(recipesUsed.check(make.records({ recipes, pitfalls }))).toEqual([
      {
        file: 'content/data/recipes/post-and-look.ts',
        at: 'post-and-look',
        says: 'is followed by no open question.',
      },
    ]);
  });

  it('finds a pitfall that no recipe names', () => {
    const more = [...pitfalls, make.pitfall({ id: 'full-moon' })];
    expect(recipesUsed.check(make.records({ features, recipes, pitfalls: more }))).toEqual([
      { file: 'content/data/pitfalls/full-moon.ts', at: 'full-moon', says: 'is named by no recipe.' },
    ]);
  });
});
