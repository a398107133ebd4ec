import type { Rule } from './rule.ts';

/** `about.mdx`, `about.md` and `about/index.mdx` are one address, of which the site would keep the last file alone. */
export const pageAddress: Rule = {
  id: 'page-address',
  rule: 'Every page has an address of its own.',
  why: 'only one of two pages with one address is built, and the other is lost without a word.',
  fix: 'give one of the files another name, or take it away.',
  example: 'Two files, content/docs/follow.mdx and content/docs/follow/index.mdx.',
  check({ pages }) {
    const first = new Map(pages.toReversed().map(({ path, file }) => [path, file]));
    return pages.flatMap(({ path, file }) => {
      const other = first.get(path);
      return other === undefined || other === file
        ? []
        : [{ file, at: 'file', says: `has the address ${path}, which ${other} has too.` }];
    });
  },
};
