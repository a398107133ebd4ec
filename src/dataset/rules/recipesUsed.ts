import type { Located, Records } from '../records.ts';
import { answersOf } from './answers.ts';
import type { Finding, Rule } from './rule.ts';

/** The open questions decide which recipes there are, and the recipes which pitfalls. */
export const recipesUsed: Rule = {
  id: 'recipes-used',
  rule: 'Every recipe settles an open question, and every pitfall can befall a recipe.',
  why: 'readers would be sent to make a test that decides nothing.',
  fix: 'remove the record, or name it where it belongs.',
  example: 'The recipe "search-both-ways", which no unknown answer names.',
  check({ features, recipes, pitfalls }: Records) {
    const settling = new Set(answersOf(features).flatMap(({ answer }) => answer.unknown?.recipe ?? []));
    const befalling = new Set(recipes.flatMap(({ record }) => record.misleads));
    return [
      ...unnamed(recipes, settling, 'is followed by no open question.'),
      ...unnamed(pitfalls, befalling, 'is named by no recipe.'),
    ];
  },
};

function unnamed(records: readonly Located<{ id: string }>[], named: ReadonlySet<string>, says: string): Finding[] {
  return records
    .filter(({ record }) => !named.has(record.id))
    .map(({ file, record }) => ({ file, at: record.id, says }));
}
