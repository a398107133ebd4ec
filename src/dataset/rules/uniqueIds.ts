import type { CollectionId } from '../records.ts';
import type { Rule } from './rule.ts';

const identified = [
  'sources',
  'features',
  'events',
  'servers',
  'software',
  'clients',
  'actions',
  'glossary',
  'questions',
  'shares',
  'recipes',
  'pitfalls',
  'decisions',
  'policyTexts',
  'troubles',
  'flows',
  'journeys',
  'timelines',
] as const satisfies CollectionId[];

/** Ids are permanent addresses: two records cannot share one. */
export const uniqueIds: Rule = {
  id: 'unique-ids',
  rule: 'No two records of a collection share an id.',
  why: 'one of them would silently replace the other in links, downloads and pages.',
  fix: 'rename the newer record, or merge the two.',
  example: 'Two sources in two files are both called "meta-help-polls".',
  check(records) {
    return identified.flatMap((collection) => {
      const first = new Map<string, string>();
      return records[collection].flatMap(({ file, record }) => {
        const earlier = first.get(record.id);
        if (earlier !== undefined) return [{ file, at: record.id, says: `has the same id as a record in ${earlier}.` }];
        first.set(record.id, file);
        return [];
      });
    });
  },
};
