import { describe, expect, it } from 'vitest';
import { guideWords } from './guideWords.ts';

describe('the words of the guide', () => {
  it.each([
    { why: 'the commonest come first', lines: ['Polls from Threads', 'Threads'], words: 'threads polls' },
    { why: 'common words and single letters say nothing', lines: ['What is x?'], words: '' },
    { why: 'years and dotted names are words', lines: ['2024', 'threads.net.'], words: '2024 threads.net' },
    { why: 'hyphens part words', lines: ['followers-only'], words: 'followers only' },
  ])('stand in one line, where $why', ({ lines, words }) => {
    expect(guideWords([{ lines, text: '' }])).toEqual({ words, texts: {} });
  });

  it('that only texts have come with the records that hold them', () => {
    const records = [
      { lines: ['Polls'], text: 'Polls, pears and pears.' },
      { lines: ['Boosts'], text: 'Boosting apples and pears.' },
    ];
    expect(guideWords(records)).toEqual({ words: 'boosts polls boosting', texts: { apples: [1], pears: [0, 1] } });
  });

  it('may be those of objects, which are words like any other', () => {
    expect(guideWords([{ lines: [], text: 'constructor __proto__ hasownproperty' }]).texts['constructor']).toEqual([0]);
  });
});
