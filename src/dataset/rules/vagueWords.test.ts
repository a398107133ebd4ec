import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import type { RecordLists } from '../fixtures/records.ts';
import { vagueTimeWords } from '../vocabulary/wording.ts';
import { vagueWords } from './vagueWords.ts';

const text = 'Polls soon work.';

const places: { at: string; lists: RecordLists }[] = [
  { at: 'polls-arrive › text', lists: { events: [make.event({ text })] } },
  { at: 'example-social › caution', lists: { servers: [make.server({ caution: text })] } },
  { at: 'misskey › what', lists: { software: [make.software({ what: text })] } },
  { at: 'tusky › maintained', lists: { clients: [make.client({ maintained: text })] } },
  { at: 'mute-account › steps › 2', lists: { actions: [make.action({ steps: ['Open it.', text] })] } },
  { at: 'boost › definition', lists: { glossary: [make.term({ definition: `${text} ${text}` })] } },
  { at: 'do-polls-arrive › answer › 1', lists: { questions: [make.question({ answer: [text] })] } },
  { at: 'you-follow › what', lists: { flows: [make.flow({ what: text })] } },
  {
    at: 'a-post › steps › 1 › text',
    lists: {
      journeys: [
        make.journey({ steps: make.journey().steps.map((step, index) => (index ? step : { ...step, text })) }),
      ],
    },
  },
  { at: 'servers-that-limit › caution', lists: { shares: [make.share({ caution: text })] } },
];

describe('vague-words', () => {
  it.each(vagueTimeWords)('finds "%s" in a summary, in any case', (word) => {
    expect(vagueWords.check(make.answering({ summary: `Polls ${word} arrive.` }))).toEqual([
      make.finding(`says "${word}".`, 'polls › cells › from-threads › summary'),
    ]);
    const shouted = word.toUpperCase();
    expect(vagueWords.check(make.answering({ summary: `${shouted}, polls arrive.` }))).toEqual([
      make.finding(`says "${shouted}".`, 'polls › cells › from-threads › summary'),
    ]);
  });

  it.each(places)('looks at $at', ({ at, lists }) => {
    expect(vagueWords.check(make.records(lists))).toEqual([
      { file: expect.stringContaining('content/data/'), at, says: 'says "soon".' },
    ]);
  });

  it.each(['Polls are known to arrive.', 'Snow fell on the nowhere server.', 'Meta said in 2024 that polls work.'])(
    'passes "%s"',
    (summary) => {
      expect(vagueWords.check(make.answering({ summary }))).toEqual([]);
    },
  );

  it.each<{ what: string; lists: RecordLists }>([
    { what: 'the title of a source', lists: { sources: [make.source({ title: 'Polls are coming soon' })] } },
    {
      what: "readers' own questions",
      lists: { questions: [make.question({ asked: ['Do polls work now?'] })] },
    },
    {
      what: "a source's own words",
      lists: { events: [make.event({ evidence: [make.citation({ quote: 'Coming soon.' })] })] },
    },
  ])('leaves $what alone', ({ lists }) => {
    expect(vagueWords.check(make.records(lists))).toEqual([]);
  });
});
