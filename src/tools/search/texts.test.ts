import { describe, expect, it } from 'vitest';
import type { Pagefind } from './pagefind.ts';
import { askTexts } from './texts.ts';

/** An index that holds for each word the ids of the records with it and their scores. */
function indexOf(held: Record<string, Record<string, number>>): Pagefind {
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (word) => {
      const results = Object.entries(held[word] ?? {}).map(([id, score]) => ({
        id,
        score,
        data: () => Promise.resolve({ plain_excerpt: `${word} in ${id}`, sub_results: [] }),
      }));
      return Promise.resolve({ results });
    },
  };
}

async function hits(ideas: string[][], held: Record<string, Record<string, number>>) {
  const answer = await askTexts(
    ideas.map((variants) => ({ variants })),
    indexOf(held),
  );
  return answer.hits.map((one) => Object.fromEntries(one));
}

describe('what the full text holds', () => {
  it("is compared with each word's own best", async () => {
    expect(await hits([['polls'], ['rare']], { polls: { a: 8, b: 4 }, rare: { a: 100 } })).toEqual([
      { a: 1, b: 0.5 },
      { a: 1 },
    ]);
  });

  it("counts a little less in other words than in the reader's own, and once", async () => {
    const [found] = await hits([['boost', 'reblog']], { boost: { own: 2, both: 1 }, reblog: { other: 3, both: 3 } });
    expect(found).toEqual({ own: 1, both: 0.8, other: 0.8 });
  });

  it.each<{ why: string; ideas: string[][]; found: object[] }>([
    { why: 'nothing is asked', ideas: [], found: [] },
    { why: 'no text holds it', ideas: [['bluesky']], found: [{}] },
  ])('is $found when $why', async ({ ideas, found }) => {
    expect(await hits(ideas, { polls: { a: 1 } })).toEqual(found);
  });

  it('comes with a way to the words around it', async () => {
    const { results } = await askTexts([{ variants: ['polls'] }], indexOf({ polls: { a: 1 } }));
    expect((await results.get('a')?.data())?.plain_excerpt).toBe('polls in a');
  });
});
