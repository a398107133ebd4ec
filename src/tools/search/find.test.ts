import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../dataset/exports/searchEntries.ts';
import { prepareFind } from './find.ts';

function entry(id: string, over: Partial<SearchEntry> = {}): [string, SearchEntry] {
  return [id, { path: `/${id}/`, title: id, kind: 'Page', names: [], opening: '', parts: [], ...over }];
}

const parts = ['Polls', 'More polls', 'Even more polls'].map((heading, index) => ({
  anchor: `part-${index}`,
  heading,
  opening: 'Votes arrive.',
}));

const find = prepareFind({
  entries: Object.fromEntries([
    entry('polls', { parts }),
    entry('boosts', { opening: 'Reblogs and polls.' }),
    entry('threads', { names: ['threads.net'], opening: 'About polls.' }),
    ...Array.from({ length: 20 }, (_, index) => entry(`year-${index}`)),
  ]),
  terms: {
    synonyms: [['boost', 'retoot']],
    words: 'polls boosts threads threads.net year reblogs',
    texts: { somewhere: [1] },
  },
});

const paths = (text: string) => find(text).found.map((one) => one.entry.path);

describe('what is found', () => {
  it.each([
    { why: 'a title says it', text: 'boosts', first: '/boosts/' },
    { why: 'a synonym says it', text: 'retoot', first: '/boosts/' },
    { why: 'a misspelt word means it', text: 'thraeds', first: '/threads/' },
    { why: 'a name says it, dot and all', text: 'threads.net', first: '/threads/' },
    { why: 'it is being typed', text: 'boo', first: '/boosts/' },
  ])('is first $first when $why: "$text"', ({ text, first }) => {
    expect(paths(text)[0]).toBe(first);
  });

  it('is at most eight records, each with at most two parts', () => {
    expect(paths('year')).toHaveLength(8);
    expect(find('polls').found[0]?.parts.map(({ anchor }) => anchor)).toEqual(['part-0', 'part-1']);
  });

  it.each(['', '   ', '?', '🙂', 'bluesky', '\\', '((((', '<img src=x onerror=alert(1)>', '‏مرحبا', '\u0000'])(
    'is nothing for "%s"',
    (text) => {
      expect(find(text)).toEqual({ ideas: [], found: [], needsTexts: false });
    },
  );

  it('may be what only texts hold: as the guide knows it, or as the full text tells', () => {
    expect(paths('somewhere')).toEqual(['/boosts/']);
    expect(find('somewhere', [new Map([['polls', 1]])]).found.map(({ id }) => id)).toEqual(['polls']);
  });
});

describe('whether the full text is needed', () => {
  it.each([
    { why: 'names and openings say it often enough', text: 'polls', needed: false },
    { why: 'hardly anything says it', text: 'reblogs', needed: true },
    { why: 'only texts hold a word of it', text: 'polls somewhere', needed: true },
    { why: 'the guide does not have the word', text: 'bluesky', needed: false },
    { why: 'nothing is asked', text: '', needed: false },
  ])('is $needed when $why', ({ text, needed }) => {
    expect(find(text).needsTexts).toBe(needed);
  });
});
