import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';

function derived(...lines: string[]) {
  const sources = ['a', 'b', 'c'].map((id) => make.source({ id }));
  const features = [
    make.feature({
      cells: {
        'from-threads': make.cell({ evidence: [make.citation({ source: 'b' })] }),
        'to-threads': make.notApplicable,
      },
    }),
  ];
  return make.dataset({ sources, features, pages: [make.page(lines.join('\n'))] }).pages[0];
}

describe('the title of a page', () => {
  it.each([
    { line: 'title: Follow someone', title: 'Follow someone' },
    { line: "title: 'Seeing less: mute and block'", title: 'Seeing less: mute and block' },
    { line: 'title: "Seeing less: mute and block"', title: 'Seeing less: mute and block' },
    { line: "title: 'Why can''t I find it?'", title: "Why can't I find it?" },
  ])('is read from $line', ({ line, title }) => {
    expect(derived('---', 'description: x', line, '---', 'Words.')?.title).toBe(title);
  });

  it('is its path where it has none', () => {
    expect(derived('Words.')?.title).toBe('/follow/');
  });
});

describe('the search words of a page', () => {
  it.each([
    { line: "searchWords: ['hide threads', 'mute']", words: ['hide threads', 'mute'] },
    { line: "searchWords: ['can''t find, them']", words: ["can't find, them"] },
    { line: 'searchWords: ["hide", mute]', words: ['hide', 'mute'] },
    { line: 'searchWords:\n  - hide threads\n  - "mute"', words: ['hide threads', 'mute'] },
    { line: "searchWords: [\n  'hide',\n  'mute',\n]", words: ['hide', 'mute'] },
    { line: 'searchWords: []', words: [] },
    { line: 'description: none', words: [] },
  ])('are $words for $line', ({ line, words }) => {
    expect(derived('---', 'title: Follow', line, '---', 'Words.')?.searchWords).toEqual(words);
  });
});

describe('the sources of a page', () => {
  it('come in reading order and once each, those of drawn records included', () => {
    const page = derived(
      'One.<Cite id="c" />',
      '<Answer feature="polls" direction="from-threads" />',
      '<Cite id="a c b" />',
    );
    expect(page?.sources).toEqual(['c', 'b', 'a']);
  });

  it('are told apart from what the words of the page itself cite', () => {
    const page = derived('<Answer feature="polls" direction="from-threads" />', '<Cite id="a a" />');
    expect(page?.cited).toEqual(['a']);
    expect(page?.sources).toEqual(['b', 'a']);
  });

  it('are none on a page that claims nothing', () => {
    expect(derived('Words, and `<Cite id="a" />`.')).toMatchObject({
      path: '/follow/',
      sources: [],
      cited: [],
    });
  });
});
