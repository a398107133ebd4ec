import { describe, expect, it } from 'vitest';
import { cell, dataset, earlier, feature, notApplicable } from '../fixtures/records.ts';
import type { Earlier } from '../schema/cell.ts';
import { changesByYear, changesOf } from './changes.ts';

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
        id: 'polls-from-threads-2026-05-20',
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

describe('the anchor of a change', () => {
  const ids = (...states: Earlier[]) => changes(changing('polls', states)).map(({ id }) => id);

  it.each([
    { until: day('2024-06-25'), id: 'polls-from-threads-2024-06-25' },
    { until: { on: '2024-06-01', precision: 'month' } as const, id: 'polls-from-threads-2024-06' },
    { until: { on: '2024-01-01', precision: 'year' } as const, id: 'polls-from-threads-2024' },
    { until: { presentOn: '2024-06-25' }, id: 'polls-from-threads-2024-06-25' },
    { until: { absentOn: '2024-03-02', presentOn: '2024-08-27' }, id: 'polls-from-threads-2024-08-27' },
  ])('is $id', ({ until, id }) => {
    expect(ids(earlier({ until }))).toEqual([id]);
  });

  it('stays what it is when a second change of the same date joins', () => {
    const first = earlier({ until: day('2024-06-25') });
    expect(ids(first)).toEqual(['polls-from-threads-2024-06-25']);
    expect(ids(first, earlier({ until: { presentOn: '2024-06-25' } }))).toEqual([
      'polls-from-threads-2024-06-25',
      'polls-from-threads-2024-06-25-2',
    ]);
  });
});

it('groups changes by year, newest first; an interval counts by its end', () => {
  const states = [
    earlier({ until: day('2024-12-31') }),
    earlier({ until: { absentOn: '2024-12-31', presentOn: '2025-01-01' } }),
    earlier({ until: { on: '2025-12-01', precision: 'month' } }),
  ];
  expect(
    changesByYear(changes(changing('polls', states))).map(({ year, changes: list }) => `${year}: ${list.length}`),
  ).toEqual(['2025: 2', '2024: 1']);
});
