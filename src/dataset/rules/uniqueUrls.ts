import type { Rule } from './rule.ts';

/** One document is one source, however often it is cited. */
export const uniqueUrls: Rule = {
  id: 'unique-urls',
  rule: 'No two sources share a URL.',
  why: 'the same document would look like two independent ones.',
  fix: 'keep one record and use its id in both places; tell parts apart with `locator`.',
  check({ sources }) {
    const first = new Map<string, string>();
    return sources.flatMap(({ file, record }) => {
      const earlier = first.get(record.url);
      if (earlier !== undefined) return [{ file, at: record.id, says: `has the same URL as "${earlier}".` }];
      first.set(record.url, record.id);
      return [];
    });
  },
};
