import { describe, expect, it } from 'vitest';
import { contentWords, isStopWord, stem, wordsOf } from './words.ts';

describe('the words of a query', () => {
  it.each([
    { text: 'Follow a Threads account?', words: ['follow', 'a', 'threads', 'account'] },
    { text: '  two\tspaces\n', words: ['two', 'spaces'] },
    { text: 'likes/boosts, replies', words: ['likes', 'boosts', 'replies'] },
    { text: "Threads's and Meta’s", words: ['threads', 'and', 'meta'] },
    { text: "why can't I, don't ask", words: ['why', 'can', 'i', 'don', 'ask'] },
    { text: 'threads.net.', words: ['threads.net'] },
    { text: '@name@example.social', words: ['name@example.social'] },
    { text: '.well-known', words: ['well-known'] },
    { text: '#hashtag "quoted"', words: ['hashtag', 'quoted'] },
    { text: 'end-to-end - really', words: ['end-to-end', 'really'] },
    { text: 'Ｆｕｌｌ width', words: ['full', 'width'] },
    { text: 'föderiert 分散', words: ['föderiert', '分散'] },
    { text: '<script>alert(1)</script>', words: ['script', 'alert', '1', 'script'] },
    { text: '?! 🙂 @ -', words: [] },
    { text: '', words: [] },
  ])('of "$text" are $words', ({ text, words }) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('the words that carry meaning', () => {
  it.each([
    { words: ['how', 'do', 'i', 'follow', 'someone'], kept: ['follow', 'someone'] },
    { words: ['what', 'is', 'this'], kept: ['what', 'is', 'this'] },
    { words: ['polls'], kept: ['polls'] },
    { words: [], kept: [] },
  ])('of $words are $kept', ({ words, kept }) => {
    expect(contentWords(words)).toEqual(kept);
  });

  it.each([
    { word: 'the', common: true },
    { word: 'threads', common: false },
  ])('$word is too common: $common', ({ word, common }) => {
    expect(isStopWord(word)).toBe(common);
  });
});

describe('a word without its plural ending', () => {
  it.each([
    { word: 'boosts', stem: 'boost' },
    { word: 'replies', stem: 'reply' },
    { word: 'boxes', stem: 'box' },
    { word: 'searches', stem: 'search' },
    { word: 'hashes', stem: 'hash' },
    { word: 'classes', stem: 'class' },
    { word: 'likes', stem: 'like' },
    { word: 'ties', stem: 'tie' },
    { word: 'axes', stem: 'axe' },
  ])('makes $word meet $stem', ({ word, stem: singular }) => {
    expect(stem(word)).toBe(singular);
    expect(stem(singular)).toBe(singular);
  });

  it.each(['status', 'access', 'gif', 'dms', 'is', ''])('is "%s" itself', (word) => {
    expect(stem(word)).toBe(word);
  });
});
