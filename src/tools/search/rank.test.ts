import { describe, expect, it } from 'vitest';
import type { EntryKind, SearchEntry } from '../../dataset/exports/searchEntries.ts';
import { rank, type AnsweredIdea } from './rank.ts';

function entry(over: Partial<SearchEntry> = {}): SearchEntry {
  return { path: '/', title: 'Untitled', kind: 'Feature', names: [], ...over };
}

/** An idea that no name holds, with the records whose text the index found, each with its score. */
function idea(hits: Record<string, number>, word = 'word'): AnsweredIdea {
  return { variants: [word], hits: new Map(Object.entries(hits)) };
}

/** The order among records of one kind without telling names; ids in the index are those that ideas name. */
function order(...ideas: AnsweredIdea[]): string[] {
  const ids = ideas.flatMap(({ hits }) => [...hits.keys()]);
  return rank(ideas, Object.fromEntries(ids.map((id) => [id, entry()])));
}

describe('the order by text', () => {
  it.each<{ why: string; ideas: AnsweredIdea[]; ids: string[] }>([
    { why: 'the better hit comes first', ideas: [idea({ a: 0.2, b: 1, c: 0.5 })], ids: ['b', 'c', 'a'] },
    {
      why: 'all ideas beat one',
      ideas: [idea({ one: 1, both: 0.6 }), idea({ both: 0.6 })],
      ids: ['both', 'one'],
    },
    { why: 'one idea of two still counts', ideas: [idea({ a: 1 }), idea({ b: 0.5 })], ids: ['a', 'b'] },
    { why: 'equal records keep their order', ideas: [idea({ z: 1, a: 1 })], ids: ['z', 'a'] },
    { why: 'nothing was found', ideas: [idea({})], ids: [] },
    { why: 'nothing was asked', ideas: [], ids: [] },
  ])('is $ids when $why', ({ ideas, ids }) => {
    expect(order(...ideas)).toEqual(ids);
  });

  it('lets a rare idea weigh more than a common one', () => {
    const common = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`page-${index}`, 1]));
    expect(order(idea({ ...common }), idea({ rare: 1 }))[0]).toBe('rare');
  });
});

describe('the order by name', () => {
  it('puts a record whose name is asked for before one that only mentions it', () => {
    const entries = { mentions: entry(), named: entry({ title: 'Polls' }) };
    expect(rank([idea({ mentions: 1, named: 0.5 }, 'polls')], entries)).toEqual(['named', 'mentions']);
  });

  it.each<{ why: string; ideas: AnsweredIdea[]; better: Partial<SearchEntry>; worse: Partial<SearchEntry> }>([
    {
      why: 'it is called what a text mentions',
      ideas: [idea({ worse: 1 }, 'hide'), idea({ worse: 1 }, 'boosts')],
      better: { title: 'Hide boosts' },
      worse: { title: 'Seeing less' },
    },
    {
      why: 'its title says nothing else',
      ideas: [idea({ worse: 1, better: 1 }, 'hide'), idea({ worse: 1, better: 1 }, 'boosts')],
      better: { title: 'Hide boosts' },
      worse: { title: 'Hide boosts and replies of people you follow' },
    },
    {
      why: 'its name is a synonym and the other only mentions the word',
      ideas: [{ variants: ['boost', 'reblog'], hits: new Map([['worse', 1]]) }],
      better: { title: 'Reblogs' },
      worse: { title: 'Seeing less' },
    },
    {
      why: 'name and text together hold all ideas',
      ideas: [idea({ worse: 1 }, 'polls'), idea({ better: 0.5 }, 'threads')],
      better: { title: 'Polls' },
      worse: { title: 'Polls' },
    },
    {
      why: 'it is named after the rarer idea',
      ideas: [idea({ worse: 1, better: 1 }, 'threads'), idea({ better: 1 }, 'polls')],
      better: { title: 'Polls' },
      worse: { title: 'Threads' },
    },
  ])('puts a record first when $why', ({ ideas, better, worse }) => {
    const entries = { worse: entry(worse), better: entry(better) };
    expect(rank(ideas, entries)).toEqual(['better', 'worse']);
  });

  it('finds a record by its name alone', () => {
    const entries = { other: entry(), named: entry({ names: ['polls'] }) };
    expect(rank([idea({}, 'polls')], entries)).toEqual(['named']);
  });

  it.each<[EntryKind, EntryKind]>([
    ['Page', 'Question'],
    ['Page', 'Term'],
    ['Feature', 'Question'],
    ['Feature', 'Term'],
  ])('puts a %s before a %s that fits as well', (first, second) => {
    const entries = {
      second: entry({ kind: second, title: 'Polls' }),
      first: entry({ kind: first, title: 'Polls' }),
    };
    expect(rank([idea({ second: 1, first: 1 }, 'polls')], entries)).toEqual(['first', 'second']);
  });
});

it('does not name a record that the index found but nobody listed', () => {
  expect(rank([idea({ stranger: 1, known: 0.5 })], { known: entry() })).toEqual(['known']);
});
