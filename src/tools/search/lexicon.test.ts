import { expect, it } from 'vitest';
import { lexiconOf } from './lexicon.ts';

const lexicon = lexiconOf({
  synonyms: [
    ['boost', 'reblog', 're-share'],
    ['limit', 'unlist'],
    ['unlisted', 'quiet public'],
    ['turn on fediverse sharing', 'opt in'],
  ],
  words: 'threads boosts polls',
  texts: { pears: [0] },
});

it("knows the guide's words first, then those of synonyms", () => {
  expect([...lexicon.words].slice(0, 5)).toEqual(['threads', 'boosts', 'polls', 'pears', 'boost']);
});

it('tells what the guide itself writes, whatever the form', () => {
  expect([...lexicon.written]).toEqual(['thread', 'boost', 'poll', 'pear']);
});

it('finds what means the same by a word or another form of it', () => {
  expect(lexicon.groups.get('reblog')).toEqual(['reblog', 'boost', 're-share']);
  expect(lexicon.groups.get('boost')).toEqual(['boost', 'reblog', 're-share']);
});

it('keeps words apart that share a stem', () => {
  expect(lexicon.groups.get('unlist')).toEqual(['unlist', 'limit']);
  expect(lexicon.groups.get('unlisted')).toEqual(['unlisted', 'quiet public']);
});

it('holds phrases, the longest first, hyphens taken as spaces', () => {
  expect(lexicon.phrases.map(({ says }) => says[0])).toEqual([
    'turn on fediverse sharing',
    're-share',
    'quiet public',
    'opt in',
  ]);
});

it('may be empty', () => {
  expect(lexiconOf({ synonyms: [], words: '', texts: {} }).words.size).toBe(0);
});
