import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import type { RecordLists } from '../fixtures/records.ts';
import { searchTerms } from './searchTerms.ts';

function known(lists: RecordLists): string[] {
  return searchTerms(make.dataset({ features: [], ...lists })).known;
}

describe('what the search box knows', () => {
  it.each<{ what: string; lists: RecordLists; words: string[] }>([
    {
      what: 'features and their other names',
      lists: { features: [make.feature({ id: 'alt-text', alsoCalled: ['Image description'] })] },
      words: ['alt', 'description', 'image', 'text'],
    },
    {
      what: 'terms and their other names',
      lists: { glossary: [make.term({ alsoCalled: ['Re-toot'] })] },
      words: ['boost', 'toot'],
    },
    { what: 'servers, dots and all', lists: { servers: [make.server()] }, words: ['example.social'] },
    {
      what: 'apps and software',
      lists: { clients: [make.client()], software: [make.software()] },
      words: ['misskey', 'tusky'],
    },
    {
      what: 'titles of pages',
      lists: { pages: [make.page('title: Follow Threads')] },
      words: ['follow', 'threads'],
    },
  ])('are the words of $what', ({ lists, words }) => {
    expect(known(lists)).toEqual(words);
  });

  it('names a word once, and leaves out those too short to mend', () => {
    const glossary = [make.term({ name: 'A to B boost' }), make.term({ id: 'b', name: 'Boost of a boost' })];
    expect(known({ glossary })).toEqual(['boost']);
  });

  it('passes synonyms on as they are', () => {
    const synonyms = [[['direct message', 'dm']]];
    expect(searchTerms(make.dataset({ synonyms })).synonyms).toEqual([['direct message', 'dm']]);
  });
});
