import { describe, expect, it } from 'vitest';
import { dayWithin, filtersFrom, holdsWords, queryOf, type Filters } from './filters.ts';

const none: Filters = { status: '', direction: '', group: '', words: '', 'as-of': '' };
const days = { first: '2023-07-05', last: '2026-11-23' };

describe('filters in an address', () => {
  it.each<{ query: string; filters: Partial<Filters> }>([
    { query: '', filters: {} },
    { query: 'status=works', filters: { status: 'works' } },
    { query: 'direction=to-threads&group=posts', filters: { direction: 'to-threads', group: 'posts' } },
    { query: 'words=alt+text', filters: { words: 'alt text' } },
    { query: 'status=partial&as-of=2024-12-31', filters: { status: 'partial', 'as-of': '2024-12-31' } },
    {
      query: 'status=no&direction=from-threads&group=media&words=%26%3D%3F%3Cb%3E',
      filters: { status: 'no', direction: 'from-threads', group: 'media', words: '&=?<b>' },
    },
  ])('are written and read again as "$query"', ({ query, filters }) => {
    expect(queryOf({ ...none, ...filters })).toBe(query);
    expect(filtersFrom(`?${query}`, days)).toEqual({ ...none, ...filters });
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

describe('a day in an address', () => {
  it.each(['2023-07-05', '2024-02-29', '2026-11-23'])('%s is taken', (day) => {
    expect(dayWithin(day, days)).toBe(day);
  });

  it.each([
    ['before the first', '2023-07-04'],
    ['after the last', '2026-11-24'],
    ['not of the calendar', '2023-02-29'],
    ['only a month', '2024-06'],
    ['only a word', 'newest'],
    ['nothing', ''],
    ['with a time', '2024-06-01T00:00:00Z'],
    ['of five digits', '12024-06-01'],
    ['in other digits', '２０２４-06-01'],
    ['hostile', '"><script>alert(1)</script>'],
    ['hostile behind a day', '2024-06-01"onfocus="alert(1)'],
    ['endless', '2'.repeat(100_000)],
  ])('is ignored when it is %s', (_, day) => {
    expect(dayWithin(day, days)).toBe('');
    expect(filtersFrom(`?as-of=${encodeURIComponent(day)}&status=no`, days)).toEqual({ ...none, status: 'no' });
  });

  it('is ignored where the table is of a fixed day', () => {
    expect(filtersFrom('?as-of=2024-12-31')).toEqual(none);
  });
});
