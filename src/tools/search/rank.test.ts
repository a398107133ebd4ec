import { describe, expect, it } from 'vitest';
import type { EntryKind, SearchEntry } from '../../dataset/exports/searchEntries.ts';
import { concordanceOf, linesOf } from './lines.ts';
import { rank } from './rank.ts';

type Records = Record<string, Partial<SearchEntry>>;

/** Ranks records for ideas, each given as its variants; texts tell for each idea the records whose text holds it. */
function ask(records: Records, ideas: string[][], texts: Record<string, number>[] = [], forMeaning = false) {
  const entries = Object.entries(records).map(([id, over]) => [id, entry(over)] as const);
  const concordance = concordanceOf(entries.flatMap(([id, one]) => linesOf(id, one)));
  const asked = ideas.map((variants, index) => ({
    lines: concordance(variants),
    texts: new Map(Object.entries(texts[index] ?? {})),
  }));
  return rank(asked, new Map(entries.map(([id, { kind }]) => [id, kind])), forMeaning);
}

function entry(over: Partial<SearchEntry>): SearchEntry {
  return { path: '/', title: 'Untitled', kind: 'Feature', names: [], opening: '', parts: [], ...over };
}

function order(...asked: Parameters<typeof ask>): string[] {
  return ask(...asked).map(({ record }) => record);
}

describe('what is found', () => {
  it('is what a title, a name, an opening, a part or a text says', () => {
    const records: Records = {
      titled: { title: 'Polls' },
      named: { names: ['polls'] },
      opened: { opening: 'Polls arrive.' },
      parted: { parts: [{ anchor: 'polls', heading: 'Polls', opening: '' }] },
      written: {},
      silent: {},
    };
    expect(order(records, [['polls']], [{ written: 1 }]).toSorted()).toEqual([
      'named',
      'opened',
      'parted',
      'titled',
      'written',
    ]);
  });

  it.each<{ why: string; ideas: string[][] }>([
    { why: 'nothing is asked', ideas: [] },
    { why: 'nobody says it', ideas: [['polls']] },
    { why: 'an idea has no words', ideas: [[]] },
  ])('is nothing when $why', ({ ideas }) => {
    expect(order({ one: { title: 'Boosts' } }, ideas)).toEqual([]);
  });

  it('is no record that nobody listed', () => {
    expect(order({ known: {} }, [['polls']], [{ stranger: 1, known: 0.5 }])).toEqual(['known']);
  });

  it('comes with the parts that answer by themselves, best first', () => {
    const parts = ['Deleting', 'Hiding boosts of friends', 'Hide boosts'].map((heading, index) => ({
      anchor: `part-${index}`,
      heading,
      opening: '',
    }));
    expect(ask({ one: { parts } }, [['hide'], ['boosts']])[0]?.parts).toEqual([2, 1]);
  });
});

describe('the order', () => {
  it.each<{ why: string; records: Records; ideas: string[][]; texts?: Record<string, number>[] }>([
    {
      why: 'a name says what another only opens with',
      records: { better: { title: 'Polls' }, worse: { opening: 'Polls and more.' } },
      ideas: [['polls']],
    },
    {
      why: 'an opening says what another has somewhere in its text',
      records: { better: { opening: 'Polls and more.' }, worse: {} },
      ideas: [['polls']],
      texts: [{ worse: 1, better: 0 }],
    },
    {
      why: 'its text holds more of it',
      records: { better: {}, worse: {} },
      ideas: [['polls']],
      texts: [{ worse: 0.2, better: 1 }],
    },
    {
      why: 'its title says nothing else',
      records: { better: { title: 'Hide boosts' }, worse: { title: 'Hide boosts and replies of people you follow' } },
      ideas: [['hide'], ['boosts']],
    },
    {
      why: "it says it in the reader's own words",
      records: { better: { title: 'Boosts' }, worse: { title: 'Reblogs' } },
      ideas: [['boosts', 'reblogs']],
    },
    {
      why: 'it says all that is asked',
      records: { better: { title: 'Polls', opening: 'From Threads.' }, worse: { title: 'Polls' } },
      ideas: [['polls'], ['threads']],
    },
    {
      why: 'one name says all, and not two names half of it each',
      records: { better: { names: ['hide boosts'] }, worse: { names: ['hide posts', 'boosts here'] } },
      ideas: [['hide'], ['boosts']],
    },
    {
      why: 'one part says all, and not two parts half of it each',
      records: {
        better: { parts: [{ anchor: 'a', heading: 'Hide their boosts', opening: '' }] },
        worse: {
          parts: [
            { anchor: 'a', heading: 'Hide', opening: '' },
            { anchor: 'b', heading: 'Boosts', opening: '' },
          ],
        },
      },
      ideas: [['hide'], ['boosts']],
    },
    {
      why: 'a part adds to what its whole says',
      records: {
        better: { title: 'Polls', parts: [{ anchor: 'a', heading: 'From Threads', opening: '' }] },
        worse: { title: 'Polls', parts: [{ anchor: 'a', heading: 'To Mastodon', opening: '' }] },
      },
      ideas: [['polls'], ['threads']],
    },
    {
      why: 'it is a page and the other an answer',
      records: { better: { title: 'Polls', kind: 'Page' }, worse: { title: 'Polls', kind: 'Question' } },
      ideas: [['polls']],
    },
  ])('puts a record first when $why', ({ records, ideas, texts }) => {
    expect(order(Object.fromEntries(Object.entries(records).toReversed()), ideas, texts)[0]).toBe('better');
  });

  it('lets a rare idea weigh more than a common one', () => {
    const common = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`page-${index}`, { title: 'Threads' }]),
    );
    expect(order({ ...common, rare: { title: 'Polls' } }, [['threads'], ['polls']])[0]).toBe('rare');
  });

  it('lets a word that openings mention in passing weigh less than a name', () => {
    const records: Records = {
      mentions: { opening: 'Nobody is angry.' },
      named: { title: 'Boosts' },
      other: { title: 'Boosts' },
    };
    expect(order(records, [['angry'], ['boosts']])[0]).toBe('named');
  });

  it('keeps records that answer as well in their order', () => {
    expect(order({ z: { title: 'Polls' }, a: { title: 'Polls' } }, [['polls']])).toEqual(['z', 'a']);
  });

  it.each<[boolean, EntryKind]>([
    [true, 'Term'],
    [false, 'Feature'],
  ])('for a question of meaning (%s) puts first a %s', (forMeaning, kind) => {
    const records: Records = { feature: { title: 'Boosts' }, term: { title: 'Boost', kind: 'Term' } };
    const first = order(records, [['boost']], [], forMeaning)[0];
    expect(first).toBe(kind.toLowerCase());
  });
});
