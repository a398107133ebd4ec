import type { Rule } from './rule.ts';

/** One document is one source, however often it is cited. */
export const uniqueUrls: Rule = {
  id: 'unique-urls',
  rule: 'No two sources share a web page.',
  why: 'the same document would look like two independent ones.',
  fix: 'keep one record and use its id in both places; tell parts apart with `locator`.',
  example: 'One source at https://example.org/help and another at https://www.example.org/help/#polls.',
  check({ sources }) {
    const first = new Map<string, string>();
    return sources.flatMap(({ file, record }) => {
      const page = pageAt(record.url);
      const earlier = first.get(page);
      if (earlier !== undefined) return [{ file, at: record.id, says: `has the same URL as "${earlier}".` }];
      first.set(page, record.id);
      return [];
    });
  },
};

/** What an address leads to: protocol, `www.`, a slash at the end and the place on the page make no difference. */
function pageAt(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}
