import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import type { RecordLists } from '../fixtures/records.ts';
import { listedOnce } from './listedOnce.ts';

describe('listed-once', () => {
  it('passes lists whose entries differ, if only in their quotes', () => {
    const evidence = [make.citation({ quote: 'One thing.' }), make.citation({ quote: 'Another.' }), make.citation()];
    expect(listedOnce.check(make.answering({ evidence }))).toEqual([]);
  });

  it.each<{ at: string; lists: RecordLists; entry?: number }>([
    {
      at: 'polls › related',
      lists: { features: [make.feature({ related: ['likes', 'edits', 'edits'] })] },
      entry: 2,
    },
    {
      at: 'polls-arrive › evidence',
      lists: { events: [make.event({ evidence: [make.citation(), make.citation()] })] },
    },
    {
      at: 'polls-arrive › evidence › 1 › supports',
      lists: { events: [make.event({ evidence: [make.citation({ supports: ['status', 'status'] })] })] },
    },
    { at: 'boost › sources', lists: { glossary: [make.term({ sources: ['a', 'a', 'a'] })] } },
    { at: 'boost › alsoCalled', lists: { glossary: [make.term({ alsoCalled: ['retoot', 'retoot'] })] } },
    { at: 'tusky › platforms', lists: { clients: [make.client({ platforms: ['ios', 'ios'] })] } },
    {
      at: 'mute-account › steps',
      lists: { actions: [make.action({ steps: ['Open it.', 'Open it.'] })] },
    },
  ])('finds that $at repeats an entry', ({ at, lists, entry = 1 }) => {
    expect(listedOnce.check(make.records(lists))).toEqual([
      { file: expect.stringMatching(/^content\/data\//), at, says: `repeats its entry ${entry}.` },
    ]);
  });
});
