import { describe, expect, it } from 'vitest';
import { cell, dataset, earlier, feature, notApplicable, unknown } from '../fixtures/records.ts';
import type { Cell, Earlier } from '../schema/cell.ts';
import { changesOf } from './changes.ts';
import { sayChange } from './sayChange.ts';

function said(before: Partial<Earlier>, after: Partial<Cell> = {}) {
  const cells = { 'from-threads': cell({ ...after, earlier: [earlier(before)] }), 'to-threads': notApplicable };
  const [change] = changesOf(dataset({ features: [feature({ cells })] }).features);
  return change && sayChange(change);
}

const open: Partial<Cell> = { status: 'unknown', evidence: [], unknown, summary: 'No source says it.' };

describe('a change in words', () => {
  it.each<{ before: Partial<Earlier>; after?: Partial<Cell>; sentence: string }>([
    {
      before: { why: 'platform-changed' },
      sentence:
        'On 20 May 2026 the answer to “Does it reach Mastodon?” went from “Does not work” to “Works”, because the platform changed.',
    },
    {
      before: { why: 'platform-changed', status: 'works', until: { on: '2024-06-01', precision: 'month' } },
      sentence:
        'In June 2024 the answer to “Does it reach Mastodon?” stayed “Works”, in another form, because the platform changed.',
    },
    {
      before: { why: 'we-were-wrong', until: { presentOn: '2024-06-25' } },
      sentence:
        'By 25 June 2024 the answer to “Does it reach Mastodon?” went from “Does not work” to “Works”, ' +
        'because we were wrong: the answer did not follow from its sources.',
    },
    {
      before: { why: 'new-evidence', until: { absentOn: '2024-07-25', presentOn: '2026-06-04' } },
      sentence:
        'Between 25 July 2024 and 4 June 2026 the answer to “Does it reach Mastodon?” went from “Does not work” to “Works”, ' +
        'because new evidence was found.',
    },
    {
      before: { why: 'definition-changed', until: { on: '2025-01-01', precision: 'year' } },
      sentence:
        'In 2025 the answer to “Does it reach Mastodon?” went from “Does not work” to “Works”, ' +
        'because the question was worded in another way.',
    },
    {
      before: { why: 'evidence-ended', until: { on: '2024-06-01', precision: 'month' } },
      after: open,
      sentence:
        'To the question “Does it reach Mastodon?” the last source that shows “Does not work” is of June 2024; ' +
        'the answer after it is “Unknown”.',
    },
    {
      before: { why: 'evidence-ended', until: { on: '2024-06-01', precision: 'month' } },
      after: { since: { on: '2025-06-17', precision: 'day' } },
      sentence:
        'To the question “Does it reach Mastodon?” the last source that shows “Does not work” is of June 2024; ' +
        'the answer after it is “Works”, since 17 June 2025.',
    },
  ])('$sentence', ({ before, after, sentence }) => {
    expect(said(before, after)?.sentence).toBe(sentence);
  });

  it('has a title, both answers with their summaries, and a date no more precise than known', () => {
    expect(said({ until: { on: '2024-06-01', precision: 'month' } }, open)).toMatchObject({
      title: 'Polls, from Threads: “Does not work” became “Unknown”',
      before: 'Does not work: Polls did not arrive.',
      after: 'Unknown: No source says it.',
      date: '2024-06',
    });
  });

  it('does not call a change of limits a change of status', () => {
    expect(said({ status: 'works' })?.title).toBe('Polls, from Threads: “Works” in another form');
  });
});
