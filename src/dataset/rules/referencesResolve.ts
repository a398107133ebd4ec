import type { Records } from '../records.ts';
import { answersOf } from './answers.ts';
import type { Finding, Rule } from './rule.ts';

/** Records point at each other by id; every id must lead somewhere. */
export const referencesResolve: Rule = {
  id: 'references-resolve',
  rule: 'Every id of another record exists, and a record does not refer to itself.',
  why: 'the page would show a link to nothing.',
  fix: 'correct the id, or add the record it names.',
  example: 'A feature names an exception for the software "whisky", which has no record.',
  check(records) {
    return [
      ...relatedFeatures(records),
      ...softwareExceptions(records),
      ...seenTerms(records),
      ...answeredCells(records),
      ...chosenRecipes(records),
      ...knownPitfalls(records),
    ];
  },
};

function relatedFeatures({ features }: Records): Finding[] {
  return features
    .filter(({ record }) => record.related.includes(record.id))
    .map(({ file, record }) => ({ file, at: `${record.id} › related`, says: 'names itself as related.' }));
}

function softwareExceptions({ features, software }: Records): Finding[] {
  const known = new Set(software.map(({ record }) => record.id));
  return features.flatMap(({ file, record }) =>
    (record.software ?? [])
      .filter((exception) => !known.has(exception.software))
      .map((exception) => ({
        file,
        at: `${record.id} › software`,
        says: `names the software "${exception.software}", which has no record.`,
      })),
  );
}

function seenTerms({ glossary }: Records): Finding[] {
  const known = new Set(glossary.map(({ record }) => record.id));
  return glossary.flatMap(({ file, record }) =>
    (record.see ?? [])
      .filter((id) => !known.has(id) || id === record.id)
      .map((id) => ({ file, at: `${record.id} › see`, says: `points to the term "${id}", which leads nowhere.` })),
  );
}

function answeredCells({ questions, features }: Records): Finding[] {
  const byId = new Map(features.map(({ record }) => [record.id, record]));
  return questions.flatMap(({ file, record }) =>
    (record.cells ?? [])
      .filter(({ feature, direction }) => byId.get(feature)?.cells[direction].status === 'not-applicable')
      .map(({ feature, direction }) => ({
        file,
        at: `${record.id} › cells`,
        says: `rests on ${feature} ${direction}, which does not apply.`,
      })),
  );
}

function chosenRecipes({ features, recipes }: Records): Finding[] {
  const known = new Set(recipes.map(({ record }) => record.id));
  return answersOf(features).flatMap(({ file, at, answer: { unknown } }) =>
    unknown === undefined || known.has(unknown.recipe)
      ? []
      : [{ file, at: `${at} › unknown`, says: `follows the recipe "${unknown.recipe}", which has no record.` }],
  );
}

function knownPitfalls({ recipes, pitfalls }: Records): Finding[] {
  const known = new Set(pitfalls.map(({ record }) => record.id));
  return recipes.flatMap(({ file, record }) =>
    record.misleads
      .filter((id) => !known.has(id))
      .map((id) => ({ file, at: `${record.id} › misleads`, says: `names the pitfall "${id}", which has no record.` })),
  );
}
