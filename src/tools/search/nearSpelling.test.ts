import { describe, expect, it } from 'vitest';
import { nearSpelling } from './nearSpelling.ts';

const known = ['polls', 'boost', 'mastodon', 'federation', 'mute', 'image', 'replies', 'suspension'];

describe('a misspelt word', () => {
  it.each([
    { slip: 'a missing letter', word: 'pols', meant: 'polls' },
    { slip: 'an extra letter', word: 'boosst', meant: 'boost' },
    { slip: 'a wrong letter', word: 'imaje', meant: 'image' },
    { slip: 'swapped letters', word: 'iamge', meant: 'image' },
    { slip: 'swapped first letters', word: 'obost', meant: 'boost' },
    { slip: 'one slip in a long word', word: 'mastadon', meant: 'mastodon' },
    { slip: 'two slips in a long word', word: 'fedderetion', meant: 'federation' },
    { slip: 'two wrong letters in a word of nine', word: 'suxpenxion', meant: 'suspension' },
    { slip: 'a swap and a slip in a long word', word: 'fedeartoin', meant: 'federation' },
    { slip: 'no slip at all', word: 'mute', meant: 'mute' },
  ])('with $slip is understood: $word means $meant', ({ word, meant }) => {
    expect(nearSpelling(word, known)).toBe(meant);
  });

  it.each([
    { why: 'two slips in a short word are too many', word: 'pxlxs' },
    { why: 'two slips in a word of eight letters are too many', word: 'mxstodxn' },
    { why: 'a swap and another slip in a short word are too many', word: 'iamgx' },
    { why: 'half a swap is two slips', word: 'iaxge' },
    { why: 'the other half of a swap is two slips', word: 'ixmge' },
    { why: 'a letter that moved by two places is no swap', word: 'imgea' },
    { why: 'three slips in a long word are too many', word: 'fxdxrxtion' },
    { why: 'it is another word of four letters', word: 'mate' },
    { why: 'it begins with another letter', word: 'roost' },
    { why: 'a word of three letters has too many neighbours', word: 'mut' },
    { why: 'nothing is like it', word: 'privacy' },
    { why: 'there is no word', word: '' },
  ])('is left alone when $why: "$word"', ({ word }) => {
    expect(nearSpelling(word, known)).toBeUndefined();
  });

  it('means the nearest known word, and the first of two that are as near', () => {
    expect(nearSpelling('boosting', ['boasting', 'boostings', 'boosting'])).toBe('boosting');
    expect(nearSpelling('bosts', ['boosts', 'boasts'])).toBe('boosts');
  });

  it('is sooner one with a letter too few than one with a wrong letter', () => {
    expect(nearSpelling('limts', ['lists', 'limits'])).toBe('limits');
  });

  it('means nothing when no word is known', () => {
    expect(nearSpelling('boost', [])).toBeUndefined();
  });
});
