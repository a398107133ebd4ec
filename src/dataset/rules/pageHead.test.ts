import { describe, expect, it } from 'vitest';
import { page, records } from '../fixtures/records.ts';
import { pageHead } from './pageHead.ts';

function check(...head: string[]) {
  return pageHead.check(records({ pages: [page(['---', ...head, '---', 'Words.'].join('\n'))] }));
}

describe('page-head', () => {
  it.each([
    { what: 'a title', head: ['title: Seeing less'] },
    { what: 'search words on one line', head: ['title: Seeing less', 'searchWords: [mute, "block"]'] },
    { what: 'no search words', head: ['title: Seeing less', 'searchWords: []'] },
  ])('passes a page with $what', ({ head }) => {
    expect(check(...head)).toEqual([]);
  });

  it.each([
    { head: ['description: No name.'], says: 'has no title.' },
    { head: ["title: ' '"], says: 'has no title.' },
    { head: ['title: 2026'], says: 'has no title.' },
    { head: ['title: Mute', 'searchWords: mute'], says: 'has search words that are not a list of text.' },
    { head: ['title: Mute', 'searchWords: [mute, 7]'], says: 'has search words that are not a list of text.' },
    { head: ['title: Mute', "searchWords: ['']"], says: 'has search words that are not a list of text.' },
    { head: ['title: [Mute'], says: expect.stringMatching(/^cannot be read as YAML: .+\.$/) as string },
  ])('finds that a page headed by $head $says', ({ head, says }) => {
    expect(check(...head)).toEqual([{ file: 'content/docs/follow.mdx', at: 'head', says }]);
  });

  it('finds a page without a head', () => {
    expect(pageHead.check(records({ pages: [page('Words.')] })).map(({ says }) => says)).toEqual(['has no title.']);
  });
});
