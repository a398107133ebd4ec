import { describe, expect, it } from 'vitest';
import { page, records, source, SOURCE_ID, term } from '../fixtures/records.ts';
import { sourceUsed } from './sourceUsed.ts';

const sources = [source(), source({ id: 'unloved' })];
const finding = {
  file: 'content/data/sources/unloved.ts',
  at: 'unloved',
  says: 'is cited by no record and no page.',
};

describe('source-used', () => {
  it.each([
    { what: 'an answer', lists: { sources: [source({ id: SOURCE_ID })] } },
    { what: 'a list of sources', lists: { sources, glossary: [term({ sources: ['unloved'] })] } },
    { what: 'a page', lists: { sources, pages: [page('A claim.<Cite id="unloved" />')] } },
  ])('passes a source that $what cites', ({ lists }) => {
    expect(sourceUsed.check(records(lists))).toEqual([]);
  });

  it('finds a source that nothing cites', () => {
    expect(sourceUsed.check(records({ sources }))).toEqual([finding]);
  });

  it('does not count a citation in a code sample', () => {
    const pages = [page('Write `<Cite id="unloved" />`.')];
    expect(sourceUsed.check(records({ sources, pages }))).toEqual([finding]);
  });
});
