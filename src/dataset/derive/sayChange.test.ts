import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import type { Cell, Earlier } from '../schema/cell.ts';
import { changesOf } from './changes.ts';
import { sayChange } from './sayChange.ts';

function said(over: Partial<Earlier>, answer: Partial<Cell> = {}) {
  const cells = {
    'from-threads': make.cell({ earlier: [make.earlier(over)], ...answer }),
    'to-threads': make.notApplicable,
  };
  return changesOf(make.dataset({ features: [make.feature({ cells })] }).features).map(sayChange)[0];
}

describe('a change in words', () => {
  it('says what the answer was and is, until when and why', () => {
    expect(said({})).toEqual({
      id: 'polls-from-threads-2026-05',
      title: 'Polls, from Threads: "Does not work" became "Works"',
      sentence:
        'Before (20 May 2026): Does not work. Polls did not arrive. After: Works. Polls arrive as polls. Reason: The platform changed.',
      date: '2026-05-20',
    });
  });

  it('does not say that an answer became what it was', () => {
    expect(said({ status: 'works' })?.title).toBe('Polls, from Threads: details of "Works" changed');
  });

  it('tells the end of evidence from the end of the state', () => {
    expect(said({ why: 'evidence-ended' })?.sentence).toMatch(/^Before \(last shown by a source 20 May 2026\)/);
  });

  it.each([
    { until: { on: '2024-06-01', precision: 'month' }, date: '2024-06-30', id: '2024-06' },
    { until: { on: '2024-02-01', precision: 'month' }, date: '2024-02-29', id: '2024-02' },
    { until: { on: '2023-01-01', precision: 'year' }, date: '2023-12-31', id: '2023-12' },
    { until: { absentOn: '2024-03-02', presentOn: '2024-08-27' }, date: '2024-08-27', id: '2024-08' },
    { until: { presentOn: '2024-06-25' }, date: '2024-06-25', id: '2024-06' },
  ] as const)('is dated $date, the last day that it can have been', ({ until, date, id }) => {
    expect(said({ until })).toMatchObject({ date, id: `polls-from-threads-${id}` });
  });
});
