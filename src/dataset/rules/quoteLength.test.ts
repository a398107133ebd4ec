import { describe, expect, it } from 'vitest';
import { answering, citation, event, finding, records } from '../fixtures/records.ts';
import { quoteLength } from './quoteLength.ts';

const words = (count: number) => Array.from({ length: count }, () => 'poll').join(' ');

describe('quote-length', () => {
  it.each([
    { what: 'no quote', cited: citation() },
    { what: 'a quote of 25 words', cited: citation({ quote: words(25) }) },
    {
      what: 'a quote of 25 words with wide spaces',
      cited: citation({ quote: `${words(25).replaceAll(' ', '   ')}` }),
    },
  ])('passes $what', ({ cited }) => {
    expect(quoteLength.check(answering({ evidence: [cited] }))).toEqual([]);
  });

  it('finds a quote of 26 words in an answer', () => {
    expect(quoteLength.check(answering({ evidence: [citation(), citation({ quote: words(26) })] }))).toEqual([
      finding('quotes 26 words.', 'polls › cells › from-threads › evidence › 2'),
    ]);
  });

  it('finds a long quote in any other record', () => {
    const events = [event({ evidence: [citation({ quote: words(60) })] })];
    expect(quoteLength.check(records({ events }))).toEqual([
      {
        file: 'content/data/events/polls-arrive.ts',
        at: 'polls-arrive › evidence › 1',
        says: 'quotes 60 words.',
      },
    ]);
  });
});
