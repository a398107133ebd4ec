import { describe, expect, it } from 'vitest';
import { contentWords, isStopWord, stem, stemLine, wordsOf } from './words.ts';

describe('the words of a query', () => {
  it.each([
    { text: 'Follow a Threads account?', words: ['follow', 'a', 'threads', 'account'] },
    { text: '  two\tspaces\n', words: ['two', 'spaces'] },
    { text: 'likes/boosts, replies', words: ['likes', 'boosts', 'replies'] },
    { text: "Threads's and Meta’s", words: ['threads', 'and', 'meta'] },
    { text: "why can't I, don't ask", words: ['why', 'can', 'i', 'don', 'ask'] },
    { text: 'threads.net.', words: ['threads.net'] },
    { text: 'who...ever', words: ['who...ever'] },
    { text: '@name@example.social', words: ['name', 'example.social'] },
    { text: '.well-known', words: ['well', 'known'] },
    { text: '#hashtag "quoted"', words: ['hashtag', 'quoted'] },
    { text: 'end-to-end - really', words: ['end', 'to', 'end', 'really'] },
    { text: 'AUTHORIZED_FETCH', words: ['authorized', 'fetch'] },
    { text: 'Ｆｕｌｌ width', words: ['full', 'width'] },
    { text: 'föderiert 分散', words: ['föderiert', '分散'] },
    { text: 'هل ثريدز متصل؟', words: ['هل', 'ثريدز', 'متصل'] },
    { text: '<script>alert(1)</script>', words: ['script', 'alert', '1', 'script'] },
    { text: '(.*)+[a-z]{2,}$', words: ['a', 'z', '2'] },
    { text: '?! 🙂 @ - ...', words: [] },
    { text: '', words: [] },
  ])('of "$text" are $words', ({ text, words }) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('the words that carry meaning', () => {
  it.each([
    { words: ['how', 'do', 'i', 'follow', 'someone'], kept: ['follow'] },
    { words: ['what', 'is', 'this'], kept: ['what', 'is', 'this'] },
    { words: ['polls'], kept: ['polls'] },
    { words: [], kept: [] },
  ])('of $words are $kept', ({ words, kept }) => {
    expect(contentWords(words)).toEqual(kept);
  });

  it.each([
    { word: 'the', common: true },
    { word: 'threads', common: false },
    { word: 'see', common: false },
  ])('$word is too common: $common', ({ word, common }) => {
    expect(isStopWord(word)).toBe(common);
  });
});

describe('the stem of a word', () => {
  it.each([
    ['boost', 'boosts', 'boosted', 'boosting'],
    ['reply', 'replies', 'replied', 'replying'],
    ['box', 'boxes', 'boxing'],
    ['search', 'searches', 'searched', 'searching'],
    ['class', 'classes'],
    ['pass', 'passes', 'passed', 'passing'],
    ['hide', 'hides', 'hiding'],
    ['like', 'likes', 'liked', 'liking'],
    ['verify', 'verifies', 'verified', 'verifying'],
    ['quit', 'quits', 'quitting'],
    ['tag', 'tags', 'tagged', 'tagging'],
    ['federate', 'federates', 'federated', 'federating', 'federation'],
    ['moderate', 'moderated', 'moderation', 'moderator', 'moderators'],
    ['delete', 'deletes', 'deleted', 'deleting', 'deletion'],
    ['announce', 'announced', 'announcement', 'announcements'],
    ['harass', 'harassed', 'harassment'],
  ])('is shared by %s and %s', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ['tie', 'thing'],
    ['moment', 'mom'],
    ['comment', 'come'],
    ['red', 'ring'],
    ['status', 'state'],
    ['access', 'ace'],
  ])('parts %s from %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it.each(['status', 'access', 'gif', 'dms', 'is', 'sing', 'bed', ''])('of "%s" is the word itself', (word) => {
    expect(stem(word)).toBe(word);
  });
});

it('puts stems in a line that a phrase can be looked for in', () => {
  const line = stemLine(['hide', 'boosts', 'here']);
  expect(line).toContain(stemLine(['hiding', 'boost']));
  expect(line).not.toContain(stemLine(['boo']));
});
