import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import type { When } from '../schema/dates.ts';
import { wholeDates } from './wholeDates.ts';

const month: When = { on: '2026-05-20', precision: 'month' };

describe('whole-dates', () => {
  it.each<When>([
    { on: '2026-05-01', precision: 'month' },
    { on: '2026-01-01', precision: 'year' },
    { on: '2026-05-20', precision: 'day' },
    { absentOn: '2026-05-02', presentOn: '2026-05-20' },
  ])('passes %j', (when) => {
    expect(wholeDates.check(make.records({ events: [make.event({ when })] }))).toEqual([]);
  });

  it.each<{ when: When; says: string }>([
    { when: month, says: 'gives 2026-05-20 for a whole month.' },
    { when: { on: '2026-05-01', precision: 'year' }, says: 'gives 2026-05-01 for a whole year.' },
  ])('finds that $when $says', ({ when, says }) => {
    expect(wholeDates.check(make.records({ events: [make.event({ when })] }))).toEqual([
      { file: 'content/data/events/polls-arrive.ts', at: 'polls-arrive › when', says },
    ]);
  });

  it('looks everywhere in a record', () => {
    const cell = { since: month, cases: [make.cellCase({ since: month })], earlier: [make.earlier({ until: month })] };
    expect(wholeDates.check(make.answering(cell)).map(({ at }) => at)).toEqual([
      'polls › cells › from-threads › since',
      'polls › cells › from-threads › cases › 1 › since',
      'polls › cells › from-threads › earlier › 1 › until',
    ]);
  });
});
