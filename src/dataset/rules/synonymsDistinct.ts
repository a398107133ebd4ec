import type { Rule } from './rule.ts';

/** A word in two groups would make search treat both groups as one. */
export const synonymsDistinct: Rule = {
  id: 'synonyms-distinct',
  rule: 'A word stands in one group of synonyms only.',
  why: 'search would mix two meanings and show pages the reader did not ask for.',
  fix: 'keep the word in the group it means most often.',
  example: '"retoot" stands in the group of "boost" and in the group of "repost".',
  check({ synonyms }) {
    const first = new Map<string, string>();
    return synonyms.flatMap(({ file, record }) =>
      record.flatMap((group) =>
        group.flatMap((word) => {
          const owner = first.get(word);
          if (owner !== undefined) return [{ file, at: word, says: `stands under "${owner}" and "${group[0]}".` }];
          first.set(word, group[0] ?? word);
          return [];
        }),
      ),
    );
  },
};
