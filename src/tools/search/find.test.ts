import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../dataset/exports/searchEntries.ts';
import { find } from './find.ts';
import type { Pagefind } from './pagefind.ts';

/** An index that holds for each word the ids of the records with it, best first. */
function indexOf(held: Record<string, string[]>): Pagefind {
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (word) => {
      const ids = held[word] ?? [];
      const results = ids.map((id, place) => ({
        id,
        score: ids.length - place,
        data: () => Promise.resolve({ url: `/${id}/`, excerpt: `about <mark>${word}</mark>`, meta: {} }),
      }));
      return Promise.resolve({ results });
    },
  };
}

const terms = { synonyms: [['boost', 'reblog']], known: ['home', 'named', 'polls', 'threads'] };

function entriesFor(ids: readonly string[]): Record<string, SearchEntry> {
  return Object.fromEntries(ids.map((id) => [id, { path: `/${id}/`, title: id, kind: 'Page', names: [] }]));
}

function search(text: string, held: Record<string, string[]>) {
  const entries = entriesFor([...new Set(Object.values(held).flat()), 'named']);
  return find(text, indexOf(held), { entries, terms });
}

async function paths(text: string, held: Record<string, string[]>): Promise<string[]> {
  return (await search(text, held)).map(({ path }) => path);
}

describe('what is found', () => {
  it('is what meets all words together, best first and once each', async () => {
    const found = await paths('polls on threads', { polls: ['a', 'both'], threads: ['b', 'both'] });
    expect(found[0]).toBe('/both/');
    expect(found.toSorted()).toEqual(['/a/', '/b/', '/both/']);
  });

  it("includes what the guide says in other words, after what it says in the reader's own", async () => {
    expect(await paths('boost', { reblog: ['other'], boost: ['own'] })).toEqual(['/own/', '/other/']);
  });

  it("compares each word's hits with its own best, however high the index scores them", async () => {
    const found = await paths('polls on threads', { polls: ['rare'], threads: ['b', 'c', 'd'] });
    expect(found).toEqual(['/rare/', '/b/', '/c/', '/d/']);
  });

  it('is what a misspelt word means', async () => {
    expect(await paths('plols', { polls: ['a'] })).toEqual(['/a/']);
  });

  it('leaves common words alone that are spelt like a known one', async () => {
    expect(await paths('some polls', { polls: ['a'], home: ['b'] })).toEqual(['/a/']);
  });

  it('is at most eight records', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `page-${index}`);
    expect(await paths('polls', { polls: many })).toEqual(many.slice(0, 8).map((id) => `/${id}/`));
  });

  it('comes with the words around it', async () => {
    const [first] = await search('polls', { polls: ['a'] });
    expect(await first?.excerpt()).toBe('about <mark>polls</mark>');
  });

  it('may be a name whose text does not hold the word, and comes without words then', async () => {
    const [first] = await search('named', {});
    expect(first?.path).toBe('/named/');
    expect(await first?.excerpt()).toBe('');
  });

  it.each(['', '?', 'bluesky'])('is nothing for "%s"', async (text) => {
    expect(await paths(text, { polls: ['a'] })).toEqual([]);
  });
});
