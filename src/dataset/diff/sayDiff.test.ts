import { describe, expect, it } from 'vitest';
import {
  answering,
  asRaw,
  cellCase,
  citation,
  earlier,
  feature,
  records,
  source,
  unknown,
} from '../fixtures/records.ts';
import type { Cell } from '../schema/cell.ts';
import { sayDiff } from './sayDiff.ts';
import { snapshotOf, type Snapshot } from './snapshot.ts';

const sources = [
  source({ id: 'a-blog', kind: 'blog', published: '2024-03' }),
  source({ id: 'a-test', kind: 'test', published: '2026-06-04' }),
];
const blog = [citation({ source: 'a-blog' })];
const test = [citation({ source: 'a-test' })];
const since = { on: '2026-06-04', precision: 'day' } as const;
const works: Partial<Cell> = { status: 'works', evidence: blog };
const open: Partial<Cell> = { status: 'unknown', evidence: blog, unknown };

const snapshot = (over: Partial<Cell>): Snapshot => snapshotOf(asRaw(answering({ evidence: blog, ...over }, sources)));
const said = (before: Partial<Cell>, after: Partial<Cell>) => sayDiff(snapshot(before), snapshot(after));

describe('what changed, in words', () => {
  it.each<{ what: string; before: Partial<Cell>; after: Partial<Cell>; lines: string[] }>([
    {
      what: 'a new answer with its day',
      before: open,
      after: { ...works, since, earlier: [earlier({ status: 'unknown' })] },
      lines: ['Answers', '  Polls, from Threads: unknown → works, since 4 June 2026.'],
    },
    {
      what: 'an answer whose former state was not kept',
      before: works,
      after: { status: 'no', evidence: blog },
      lines: [
        'Answers',
        '  Polls, from Threads: works → does not work. The answer before is not among its earlier states.',
      ],
    },
    {
      what: 'a day found out later',
      before: works,
      after: { ...works, since },
      lines: ['Answers', '  Polls, from Threads: works, since an unknown day → since 4 June 2026.'],
    },
    {
      what: 'a day taken back',
      before: { ...works, since },
      after: works,
      lines: ['Answers', '  Polls, from Threads: works, since 4 June 2026 → since an unknown day.'],
    },
    {
      what: 'newer and stronger evidence',
      before: works,
      after: { ...works, evidence: [...blog, ...test], confidence: 'high' },
      lines: [
        'Evidence',
        '  Polls, from Threads: evidence of March 2024 → 4 June 2026; basis reported → observed; confidence medium → high.',
      ],
    },
    {
      what: 'evidence taken away',
      before: open,
      after: { ...open, evidence: [] },
      lines: ['Evidence', '  Polls, from Threads: evidence of March 2024 → no date; basis reported → none.'],
    },
    {
      what: 'other words',
      before: works,
      after: { ...works, summary: 'They arrive.' },
      lines: ['Wording', '  Polls, from Threads: "Polls arrive as polls." → "They arrive."'],
    },
    {
      what: 'a case added',
      before: works,
      after: { ...works, cases: [cellCase({ status: 'no', evidence: blog })] },
      lines: ['Answers', '  Polls, from Threads: a poll that has ended: added as "does not work".'],
    },
    {
      what: 'a case removed',
      before: { ...works, cases: [cellCase({ status: 'no', evidence: blog })] },
      after: works,
      lines: ['Answers', '  Polls, from Threads: a poll that has ended: removed, it stood as "does not work".'],
    },
  ])('tells $what', ({ before, after, lines }) => {
    expect(said(before, after)).toBe(`${lines.join('\n')}\n`);
  });

  it('tells features that came and went, with their answers', () => {
    const of = (id: 'polls' | 'likes') => snapshotOf(asRaw(records({ features: [feature({ id })] })));
    expect(sayDiff(of('polls'), of('likes'))).toBe(
      [
        'Features',
        '  Added: Likes (likes; works from Threads; does not apply to Threads).',
        '  Removed: Polls (polls; works from Threads; does not apply to Threads).',
        '',
      ].join('\n'),
    );
  });

  it('says that nothing changed, and still what could not be compared', () => {
    const before = { ...snapshot(works), unread: ['content/data/features/x.ts'] };
    expect(sayDiff(snapshot(works), snapshot(works))).toBe('No answer changed.\n');
    expect(sayDiff(before, before)).toBe('No answer changed.\n\nCould not be compared\n  content/data/features/x.ts\n');
  });

  it('keeps a status it does not know as it is written', () => {
    const value = { id: 'polls', name: 'Polls', cells: { 'from-threads': { status: 'mostly' } } };
    const older = snapshotOf([{ collection: 'features', file: 'content/data/features/polls.ts', value }]);
    expect(sayDiff(older, snapshot(works))).toContain('Polls, from Threads: mostly → works.');
  });
});
