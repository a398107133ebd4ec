import { describe, expect, it } from 'vitest';
import { records, source } from '../fixtures/records.ts';
import { uniqueUrls } from './uniqueUrls.ts';

describe('unique-urls', () => {
  it('passes sources of different addresses', () => {
    expect(uniqueUrls.check(records({ sources: [source({ id: 'first' }), source({ id: 'second' })] }))).toEqual([]);
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
