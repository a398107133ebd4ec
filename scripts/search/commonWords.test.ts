import { describe, expect, it } from 'vitest';
import { commonWords } from './commonWords.ts';

describe('the words of the guide', () => {
  it.each([
    {
      why: 'words of names come first, the commonest before others',
      names: ['Polls from Threads', 'Threads'],
      texts: ['apples'],
      words: 'threads polls apples',
    },
    { why: 'a word stands there once', names: ['Boost'], texts: ['Boost a boost'], words: 'boost' },
    { why: 'words of texts alone are in order', names: [], texts: ['pears', 'apples'], words: 'apples pears' },
    { why: 'common words and single letters say nothing', names: ['What is x?'], texts: ['and so on'], words: '' },
    { why: 'years and dotted names are words', names: ['2024'], texts: ['threads.net.'], words: '2024 threads.net' },
    { why: 'hyphens part words', names: ['followers-only'], texts: [], words: 'followers only' },
  ])('are in one line, where $why', ({ names, texts, words }) => {
    expect(commonWords(names, texts)).toBe(words);
  });
});
