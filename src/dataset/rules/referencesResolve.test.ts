import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { citation, feature, finding, question, records, software, term } from '../fixtures/records.ts';
import { referencesResolve } from './referencesResolve.ts';

const exception = { software: 'misskey', text: 'Misskey shows the choices only.', evidence: [citation()] };

describe('references-resolve', () => {
  it('passes when every id leads to another record', () => {
    const all = records({
      features: [feature({ software: [exception] })],
      software: [software()],
      glossary: [term({ see: ['favourite'] }), term({ id: 'favourite' })],
      questions: [question({ cells: [{ feature: 'polls', direction: 'from-threads' }] })],
    });
    expect(referencesResolve.check(all)).toEqual([]);
  });

  it('finds a feature that is related to itself', () => {
    expect(referencesResolve.check(records({ features: [feature({ related: ['edits', 'polls'] })] }))).toEqual([
      finding('names itself as related.', 'polls › related'),
    ]);
  });

  it('finds an exception for software that has no record', () => {
    expect(referencesResolve.check(records({ features: [feature({ software: [exception] })] }))).toEqual([
      finding('names the software "misskey", which has no record.', 'polls › software'),
    ]);
  });

  it.each(['boost', 'retoot'])('finds a term that points to "%s", itself or nothing', (see) => {
    expect(referencesResolve.check(records({ glossary: [term({ see: [see] })] }))).toEqual([
      {
        file: 'content/data/glossary/boost.ts',
        at: 'boost › see',
        says: `points to the term "${see}", which leads nowhere.`,
      },
    ]);
  });

  it('finds a question that rests on a direction that does not apply', () => {
    const questions = [question({ cells: [{ feature: 'polls', direction: 'to-threads' }] })];
    expect(referencesResolve.check(records({ questions }))).toEqual([
      {
        file: 'content/data/questions/do-polls-arrive.ts',
        at: 'do-polls-arrive › cells',
        says: 'rests on polls to-threads, which does not apply.',
      },
    ]);
  });

  it('passes an unknown that follows a recipe, and a recipe with its pitfalls', () => {
    const cells = {
      'from-threads': make.cell({ status: 'unknown', evidence: [], unknown: make.unknown }),
      'to-threads': make.notApplicable,
    };
    const all = records({ features: [feature({ cells })], recipes: [make.recipe()], pitfalls: [make.pitfall()] });
    expect(referencesResolve.check(all)).toEqual([]);
  });

  it('finds an unknown answer and an unknown case that follow a recipe without a record', () => {
    const cases = [make.cellCase(), make.cellCase({ status: 'unknown', unknown: make.unknown })];
    const says = `follows the recipe "${make.RECIPE_ID}", which has no record.`;
    expect(referencesResolve.check(make.answering({ status: 'unknown', unknown: make.unknown, cases }))).toEqual([
      finding(says, 'polls › from-threads › unknown'),
      finding(says, 'polls › from-threads › case 2 › unknown'),
    ]);
  });

  it('finds a recipe that names a pitfall without a record', () => {
    expect(referencesResolve.check(records({ recipes: [make.recipe()] }))).toEqual([
      {
        file: 'content/data/recipes/post-and-look.ts',
        at: 'post-and-look › misleads',
        says: 'names the pitfall "held-back", which has no record.',
      },
    ]);
  });
});
