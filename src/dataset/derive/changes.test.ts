import { describe, expect, it } from 'vitest';
import { cell, dataset, earlier, feature, notApplicable } from '../fixtures/records.ts';
import type { Earlier } from '../schema/cell.ts';
import { changesOf } from './changes.ts';

const day = (on: string) => ({ on, precision: 'day' }) as const;

function changing(id: 'polls' | 'edits', states: Earlier[]) {
  return feature({ id, cells: { 'from-threads': cell({ earlier: states }), 'to-threads': notApplicable } });
}

function changes(...features: ReturnType<typeof changing>[]) {
  return changesOf(dataset({ features }).features);
}

describe('the changes of answers', () => {
  it('are none where no answer has an earlier state', () => {
    expect(changes(feature())).toEqual([]);
  });

  it('lead from the earlier state to the answer, with the day and the reason', () => {
    const before = earlier({ why: 'we-were-wrong' });
    expect(changes(changing('polls', [before]))).toEqual([
      {
        feature: expect.objectContaining({ id: 'polls' }),
        direction: 'from-threads',
        from: before,
        to: expect.objectContaining({ status: 'works', summary: 'Polls arrive as polls.' }),
        when: before.until,
        why: 'we-were-wrong',
      },
    ]);
  });

  it('lead from one earlier state to the next', () => {
    const states = [
      earlier({ status: 'unknown', until: day('2024-01-01') }),
      earlier({ status: 'no', until: day('2025-01-01') }),
    ];
    expect(changes(changing('polls', states)).map(({ from, to }) => `${from.status} → ${to.status}`)).toEqual([
      'no → works',
      'unknown → no',
    ]);
  });

  it('come newest first, a month by its last day', () => {
    const polls = changing('polls', [
      earlier({ until: day('2025-03-10') }),
      earlier({ until: { on: '2026-03-01', precision: 'month' } }),
    ]);
    const edits = changing('edits', [
      earlier({ until: day('2025-12-31') }),
      earlier({ until: day('2026-03-10') }),
      earlier({ until: { absentOn: '2026-01-01', presentOn: '2026-04-02' } }),
    ]);
    expect(changes(polls, edits).map(({ feature: { id }, from }) => `${id} ${JSON.stringify(from.until)}`)).toEqual([
      'edits {"absentOn":"2026-01-01","presentOn":"2026-04-02"}',
      'polls {"on":"2026-03-01","precision":"month"}',
      'edits {"on":"2026-03-10","precision":"day"}',
      'edits {"on":"2025-12-31","precision":"day"}',
      'polls {"on":"2025-03-10","precision":"day"}',
    ]);
  });
});
