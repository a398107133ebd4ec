import { describe, expect, it } from 'vitest';
import { filtersFrom, holdsWords, queryOf, sayOutcome, type Filters } from './filters.ts';

const none: Filters = { status: '', direction: '', group: '', words: '' };

describe('filters in an address', () => {
  it.each<{ query: string; filters: Partial<Filters> }>([
    { query: '', filters: {} },
    { query: 'status=works', filters: { status: 'works' } },
    { query: 'direction=to-threads&group=posts', filters: { direction: 'to-threads', group: 'posts' } },
    { query: 'words=alt+text', filters: { words: 'alt text' } },
    {
      query: 'status=no&direction=from-threads&group=media&words=%26%3D%3F%3Cb%3E',
      filters: { status: 'no', direction: 'from-threads', group: 'media', words: '&=?<b>' },
    },
  ])('are written and read again as "$query"', ({ query, filters }) => {
    expect(queryOf({ ...none, ...filters })).toBe(query);
    expect(filtersFrom(`?${query}`)).toEqual({ ...none, ...filters });
  });

  it('ignore what they do not know', () => {
    expect(filtersFrom('?utm_source=x&status=works&page=2')).toEqual({ ...none, status: 'works' });
  });
});

describe('a row', () => {
  const row = 'Alt text\n  Image descriptions travel. Works';

  it.each([
    { words: '', held: true },
    { words: '   ', held: true },
    { words: 'alt', held: true },
    { words: 'TRAVEL  image', held: true },
    { words: ' descri ', held: true },
    { words: 'alt polls', held: false },
    { words: 'alttext', held: false },
    { words: '.*', held: false },
  ])('holds the words "$words": $held', ({ words, held }) => {
    expect(holdsWords(row, words)).toBe(held);
  });
});

describe('what is said of the outcome', () => {
  it.each([
    { shown: 44, filters: {}, said: '' },
    { shown: 3, filters: { status: 'works' }, said: '3 of 44 features shown.' },
    { shown: 44, filters: { direction: 'to-threads' }, said: '44 of 44 features shown.' },
    { shown: 0, filters: { status: 'no' }, said: 'No feature fits. Try without the answer.' },
    { shown: 0, filters: { status: 'no', group: 'posts' }, said: 'No feature fits. Try without the group.' },
    { shown: 0, filters: { group: 'posts', words: 'xyz' }, said: 'No feature fits. Try without the words.' },
  ])('with $shown rows left by $filters: "$said"', ({ shown, filters, said }) => {
    expect(sayOutcome(shown, 44, { ...none, ...filters })).toBe(said);
  });
});
