import { pageReferences } from '../citations/pageReferences.ts';
import { sourceReferences } from './citations.ts';
import type { Rule } from './rule.ts';

/** A registry of what the guide rests on, not of what somebody once read. */
export const sourceUsed: Rule = {
  id: 'source-used',
  rule: 'Every source in the registry is cited by a record or a page.',
  why: '/sources/ tells what each source supports; an uncited one supports nothing.',
  fix: 'cite it where it belongs, or remove it.',
  example: 'A press article in the registry that nothing cites.',
  check(records) {
    const used = new Set([
      ...sourceReferences(records).map(({ source }) => source),
      ...records.pages.flatMap((page) => pageReferences(page).sources.map(({ id }) => id)),
    ]);
    return records.sources
      .filter(({ record }) => !used.has(record.id))
      .map(({ file, record }) => ({ file, at: record.id, says: 'is cited by no record and no page.' }));
  },
};
