import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import type { RecordLists } from '../fixtures/records.ts';
import { wholeSentences } from './wholeSentences.ts';

describe('whole-sentences', () => {
  it.each([
    'Polls arrive as polls.',
    'threads.net answers for accounts that share.',
    'Meta calls them "ghost posts."',
    'Meta calls them "ghost posts".',
    'It does (in a test of June 2026).',
    'Do they arrive? Nobody has looked!',
  ])('passes "%s"', (summary) => {
    expect(wholeSentences.check(make.answering({ summary }))).toEqual([]);
  });

  it.each(['Polls arrive as', 'Polls arrive as polls,', 'Polls arrive:', 'Polls arrive as "polls"'])(
    'finds that "%s" is cut off',
    (summary) => {
      expect(wholeSentences.check(make.answering({ summary }))).toEqual([
        make.finding('does not end like a sentence.', 'polls › cells › from-threads › summary'),
      ]);
    },
  );

  it.each<{ at: string; lists: RecordLists }>([
    { at: 'polls-arrive › text', lists: { events: [make.event({ text: 'Threads sent polls' })] } },
    { at: 'meta-help-polls › caution', lists: { sources: [make.source({ caution: 'The page is gone' })] } },
    {
      at: 'do-polls-arrive › answer › 2',
      lists: { questions: [make.question({ answer: ['Yes, they do.', 'Since May 2026'] })] },
    },
    { at: 'boost › definition', lists: { glossary: [make.term({ definition: 'To share a post with followers' })] } },
    { at: 'tusky › maintained', lists: { clients: [make.client({ maintained: 'Archived in 2024' })] } },
  ])('looks at $at', ({ at, lists }) => {
    expect(wholeSentences.check(make.records(lists)).map((found) => found.at)).toEqual([at]);
  });

  it.each<{ what: string; lists: RecordLists }>([
    { what: 'headlines', lists: { events: [make.event({ title: 'Polls arrive' })] } },
    {
      what: 'steps, which may end in a command',
      lists: { actions: [make.action({ steps: ['Run tootctl domains purge'] })] },
    },
    { what: 'quotes', lists: { events: [make.event({ evidence: [make.citation({ quote: 'and polls' })] })] } },
  ])('leaves $what alone', ({ lists }) => {
    expect(wholeSentences.check(make.records(lists))).toEqual([]);
  });
});
