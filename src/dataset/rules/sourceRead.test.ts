import { describe, expect, it } from 'vitest';
import { records, source } from '../fixtures/records.ts';
import { sourceRead } from './sourceRead.ts';

describe('source-read', () => {
  it.each([
    { what: 'read in full, with its day', over: { readAs: 'full', read: '2026-06-30' } as const },
    { what: 'only seen cited, without a day', over: { readAs: 'cited-only', read: undefined } as const },
  ])('passes a source $what', ({ over }) => {
    expect(sourceRead.check(records({ sources: [source(over)] }))).toEqual([]);
  });

  it.each([
    { over: { readAs: 'full', read: undefined }, says: 'was read, but does not say when.' },
    { over: { readAs: 'copy', read: undefined }, says: 'was read, but does not say when.' },
    { over: { readAs: 'cited-only' }, says: 'was only seen cited, yet has a day it was read.' },
  ] as const)('finds a source ($over.readAs) that $says', ({ over, says }) => {
    expect(sourceRead.check(records({ sources: [source(over)] }))).toEqual([
      { file: 'content/data/sources/meta-help-polls.ts', at: 'meta-help-polls', says },
    ]);
  });
});
