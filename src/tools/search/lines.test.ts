import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../dataset/exports/searchEntries.ts';
import { concordanceOf, linesOf } from './lines.ts';

const entry: SearchEntry = {
  path: '/control/',
  title: 'Seeing less',
  kind: 'Page',
  names: ['hide boosts', 'block a domain'],
  opening: 'Turn off what you do not want.',
  parts: [{ anchor: 'boosts', heading: 'Boosts of friends', opening: 'How long it takes.' }],
};

const lines = linesOf('control', entry);

describe('the lines of a record', () => {
  it('are its title, its names, its opening, and those of its parts', () => {
    expect(lines.map(({ kind, part }) => `${kind} ${part ?? 'whole'}`)).toEqual([
      'title whole',
      'name whole',
      'name whole',
      'opening whole',
      'heading 0',
      'opening 0',
    ]);
  });

  it('are measured by their telling words', () => {
    expect(lines.map(({ size }) => size)).toEqual([2, 2, 2, 1, 2, 2]);
  });
});

describe('the lines that say an idea', () => {
  const concordance = concordanceOf(lines);
  const kinds = (...variants: string[]) => [...concordance(variants).keys()].map(({ kind }) => kind);

  it.each([
    { why: 'a word stands in them', variants: ['boosts'], found: ['name', 'heading'] },
    { why: 'another form of it does', variants: ['boosting'], found: ['name', 'heading'] },
    { why: 'a synonym does', variants: ['reblog', 'boost'], found: ['name', 'heading'] },
    { why: 'a phrase does', variants: ['hide boosts'], found: ['name'] },
    { why: 'a phrase does with other common words', variants: ['block the domain'], found: ['name'] },
    { why: 'a phrase with one telling word stands as it is', variants: ['turn off'], found: ['opening'] },
    { why: 'a phrase with one telling word stands otherwise', variants: ['turn on'], found: [] },
    { why: 'a phrase of common words stands as it is', variants: ['do not'], found: ['opening'] },
    { why: 'the words of a phrase stand apart', variants: ['boosts hide'], found: [] },
    { why: 'it is part of a word only', variants: ['boo'], found: [] },
    { why: 'nothing is sought', variants: [], found: [] },
    { why: 'signs are sought', variants: ['?!'], found: [] },
  ])('are $found when $why', ({ variants, found }) => {
    expect(kinds(...variants)).toEqual(found);
  });

  it("say it in the reader's own words, or in others, with so many words", () => {
    expect([...concordance(['hide boosts']).values()]).toEqual([{ words: 2, inOwnWords: true }]);
    expect([...concordance(['reblog', 'block a domain']).values()]).toEqual([{ words: 2, inOwnWords: false }]);
  });
});
