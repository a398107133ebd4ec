import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import type { Pagefind } from './pagefind.ts';

/** An index that holds for each word the addresses of the records with it, best first. */
function indexOf(held: Record<string, string[]>): Pagefind {
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (term) => {
      const urls = held[term] ?? [];
      const results = urls.map((url, place) => ({
        id: url,
        score: urls.length - place,
        data: () => Promise.resolve({ url, excerpt: '', meta: {} }),
      }));
      return Promise.resolve({ results });
    },
  };
}

const terms = { synonyms: [['boost', 'reblog']], known: ['polls', 'threads'] };

async function found(text: string, held: Record<string, string[]>): Promise<string[]> {
  return (await find(text, indexOf(held), terms)).map(({ url }) => url);
}

describe('what is found', () => {
  it('is what meets all words together, best first and once each', async () => {
    const held = { polls: ['/a/', '/both/'], threads: ['/b/', '/both/'] };
    expect((await found('polls on threads', held))[0]).toBe('/both/');
    expect((await found('polls on threads', held)).toSorted()).toEqual(['/a/', '/b/', '/both/']);
  });

  it('includes what the guide says in other words', async () => {
    expect(await found('boost', { reblog: ['/synonym/'] })).toEqual(['/synonym/']);
  });

  it('is at most eight records', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `/${index}/`);
    expect(await found('polls', { polls: many })).toEqual(many.slice(0, 8));
  });

  it.each(['', '?', 'bluesky'])('is nothing for "%s"', async (text) => {
    expect(await found(text, { polls: ['/a/'] })).toEqual([]);
  });
});
