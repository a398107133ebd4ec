import { expect, it } from 'vitest';
import { fetchExcerpt } from './excerpt.ts';
import type { PagefindText } from './pagefind.ts';

const stretch = (id: string, found: number): PagefindText['sub_results'][number] => ({
  title: `About ${id}`,
  anchor: { id },
  locations: Array.from({ length: found }, (_, index) => index),
  plain_excerpt: `words of ${id}`,
});

const excerptOf = (sub_results: PagefindText['sub_results']) =>
  fetchExcerpt({
    id: 'a',
    score: 1,
    data: () => Promise.resolve({ plain_excerpt: 'words of the page', sub_results }),
  });

it('quotes the stretch under the heading that holds most of what was found', async () => {
  expect(await excerptOf([stretch('first', 1), stretch('second', 3)])).toEqual({
    words: 'words of second',
    part: { anchor: 'second', heading: 'About second' },
  });
});

it.each([
  { why: 'the page begins with it', stretches: [stretch('_top', 2), stretch('first', 1)] },
  { why: 'it has no headings', stretches: [] },
  { why: 'its stretch has no address', stretches: [{ title: '', locations: [1], plain_excerpt: 'words' }] },
])('quotes the page as a whole when $why', async ({ stretches }) => {
  expect(await excerptOf(stretches)).toEqual({ words: 'words of the page', part: undefined });
});

it('is nothing when the text does not come', async () => {
  const failing = { id: 'a', score: 1, data: () => Promise.reject(new Error('offline')) };
  expect(await fetchExcerpt(failing)).toBeUndefined();
});
