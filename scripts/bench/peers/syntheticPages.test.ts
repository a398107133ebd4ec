import { describe, expect, it } from 'vitest';
import type { BenchPage } from './benchPage.ts';
import { menuOf } from './menu.ts';
import { syntheticPages } from './syntheticPages.ts';

const guide: BenchPage[] = Array.from({ length: 10 }, (_, page) => ({
  path: `/${page}/`,
  title: `T${page}`,
  description: '',
  markdown: Array.from({ length: 7 }, (_, at) => `Opening.\n\n## S${page}-${at}\n\nSee [other](/x/) words.\n`).join(
    '\n',
  ),
}));

describe('made pages', () => {
  it('are as many as asked for, each with its own path and a description that every site takes', () => {
    const pages = syntheticPages(guide, 250);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(250);
    expect(pages[0]?.path).toBe('/');
    expect(pages.every(({ path }) => /^\/([\w-]+\/)*$/.test(path))).toBe(true);
    expect(pages.filter(({ description }) => description.length < 50 || description.length > 180)).toEqual([]);
  });

  it('are the same each time, hold six sections without links, and differ', () => {
    const pages = syntheticPages(guide, 60);
    expect(syntheticPages(guide, 60)).toEqual(pages);
    expect(pages.map(({ markdown }) => markdown.match(/^## /gm)?.length)).toEqual(pages.map(() => 6));
    expect(pages.some(({ markdown }) => markdown.includes(']('))).toBe(false);
    expect(new Set(pages.map(({ markdown }) => markdown)).size).toBe(60);
  });

  it('sample the whole guide even when they are few', () => {
    const words = syntheticPages(guide, 12)
      .map(({ markdown }) => markdown)
      .join();
    expect(new Set(words.match(/S\d-\d/g)).size).toBe(70);
  });

  it('have a menu of thirty at most, so that menus do not grow with the site', () => {
    const menu = menuOf(syntheticPages(guide, 200));
    expect(menu.flatMap(({ items }) => items)).toHaveLength(30);
    expect(menu[0]).toMatchObject({ label: 'Group 1', items: [{ label: 'Page 1', link: '/' }, {}, {}, {}, {}, {}] });
    expect(menuOf(syntheticPages(guide, 10)).map(({ items }) => items.length)).toEqual([6, 4]);
  });
});
