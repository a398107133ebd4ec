import { describe, expect, it } from 'vitest';
import { records, source } from '../fixtures/records.ts';
import { uniqueUrls } from './uniqueUrls.ts';

describe('unique-urls', () => {
  it('passes sources of different addresses', () => {
    expect(uniqueUrls.check(records({ sources: [source({ id: 'first' }), source({ id: 'second' })] }))).toEqual([]);
  });

  it.each([
    { first: 'https://example.com/a', second: 'https://example.com/b' },
    { first: 'https://example.com/a?page=1', second: 'https://example.com/a?page=2' },
    { first: 'https://blog.example.com/a', second: 'https://example.com/a' },
    { first: 'https://example.com/A', second: 'https://example.com/a' },
  ])('passes $first beside $second', ({ first, second }) => {
    const sources = [source({ id: 'first', url: first }), source({ id: 'second', url: second })];
    expect(uniqueUrls.check(records({ sources }))).toEqual([]);
  });

  it.each([
    { first: 'https://example.com/a', second: 'https://example.com/a/' },
    { first: 'https://example.com', second: 'https://example.com/' },
    { first: 'https://example.com/a', second: 'https://example.com/a#polls' },
    { first: 'https://example.com/a#polls', second: 'https://example.com/a/#edits' },
    { first: 'https://example.com/a', second: 'http://example.com/a' },
    { first: 'https://example.com/a', second: 'https://www.Example.com/a' },
    { first: 'https://example.com/a?page=1', second: 'https://example.com/a/?page=1#top' },
  ])('finds that $second is the page at $first', ({ first, second }) => {
    const sources = [source({ id: 'first', url: first }), source({ id: 'second', url: second })];
    expect(uniqueUrls.check(records({ sources })).map(({ at, says }) => `${at} ${says}`)).toEqual([
      'second has the same URL as "first".',
    ]);
  });

  it('finds each later source at an address that is taken, and names the first', () => {
    const url = 'https://example.com/page';
    const sources = ['first', 'second', 'third'].map((id) => source({ id, url }));
    const says = 'has the same URL as "first".';
    expect(uniqueUrls.check(records({ sources }))).toEqual([
      { file: 'content/data/sources/second.ts', at: 'second', says },
      { file: 'content/data/sources/third.ts', at: 'third', says },
    ]);
  });
});
