import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import type { RecordLists } from '../fixtures/records.ts';
import { vagueTimeWords } from '../vocabulary/wording.ts';
import { vagueWords } from './vagueWords.ts';

const text = 'Polls soon work.';

const places: { at: string; lists: RecordLists }[] = [
  { at: 'polls-arrive › text', lists: { events: [make.event({ text })] } },
  { at: 'polls-arrive › title', lists: { events: [make.event({ title: text })] } },
  { at: 'meta-help-polls › caution', lists: { sources: [make.source({ caution: text })] } },
  {
    at: 'polls › question › to-threads',
    lists: {
      features: [make.feature({ question: { 'from-threads': 'Do polls work?', 'to-threads': 'Do polls soon work?' } })],
    },
  },
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
  { at: 'post-and-look › last › 1', lists: { recipes: [make.recipe({ last: [text] })] } },
  { at: 'held-back › text', lists: { pitfalls: [make.pitfall({ text })] } },
  {
    at: 'load › facts › 1 › text',
    lists: { decisions: [make.decisionQuestion({ facts: [{ text, sources: [make.SOURCE_ID] }] })] },
  },
  {
    at: 'limit-announcement › paragraphs › 1 › 1 › text',
    lists: { policyTexts: [make.policyText({ paragraphs: [[{ text }]] })] },
  },
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

  it('finds every vague word of a text, each once', () => {
    const summary = 'Polls now work, Soon edits do, and now lists; these days all do.';
    expect(vagueWords.check(make.answering({ summary })).map(({ says }) => says)).toEqual([
      'says "now".',
      'says "Soon".',
      'says "these days".',
    ]);
  });

  it('finds vague words on pages, with their line', () => {
    const pages = [make.page('## Polls\n\nThey *now* work.\n\n| Soon |\n| --- |\n| lately |')];
    expect(vagueWords.check(make.records({ pages }))).toEqual([
      { file: 'content/docs/follow.mdx', at: 'line 3', says: 'says "now".' },
      { file: 'content/docs/follow.mdx', at: 'line 5', says: 'says "Soon".' },
      { file: 'content/docs/follow.mdx', at: 'line 7', says: 'says "lately".' },
    ]);
  });

  it.each(['Meta wrote "coming soon".', 'Meta wrote “coming soon”.', 'Meta wrote „coming soon“.'])(
    'leaves words alone that %s quotes',
    (summary) => {
      expect(vagueWords.check(make.answering({ summary }))).toEqual([]);
    },
  );

  it('does not take what stands between two quotes for one', () => {
    expect(vagueWords.check(make.answering({ summary: 'From "a" it now goes to "b".' }))).toHaveLength(1);
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
      lists: { questions: [make.question({ question: 'Do polls work now?', asked: ['Are there polls today?'] })] },
    },
    { what: 'code and quotations on pages', lists: { pages: [make.page('Run `now`.\n\n> Coming soon.')] } },
    {
      what: "a source's own words",
      lists: { events: [make.event({ evidence: [make.citation({ quote: 'Coming soon.' })] })] },
    },
  ])('leaves $what alone', ({ lists }) => {
    expect(vagueWords.check(make.records(lists))).toEqual([]);
  });
});
