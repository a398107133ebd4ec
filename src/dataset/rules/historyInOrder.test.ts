import { describe, expect, it } from 'vitest';
import { answering, earlier, finding } from '../fixtures/records.ts';
import type { Cell } from '../schema/cell.ts';
import type { When } from '../schema/dates.ts';
import { historyInOrder } from './historyInOrder.ts';

const day = (on: string): When => ({ on, precision: 'day' });

describe('history-in-order', () => {
  it.each<{ what: string; over: Partial<Cell> }>([
    { what: 'no history', over: {} },
    {
      what: 'a state of one day',
      over: { earlier: [earlier({ since: day('2025-01-31'), until: day('2025-01-31') })] },
    },
    {
      what: 'a state that ends on the day the next begins',
      over: { since: day('2026-05-20'), earlier: [earlier({ since: day('2024-01-01'), until: day('2026-05-20') })] },
    },
    {
      what: 'a state that ends in the month the next begins',
      over: { since: day('2026-05-02'), earlier: [earlier({ until: { on: '2026-05-01', precision: 'month' } })] },
    },
    { what: 'a state that ends on the day it was checked', over: { earlier: [earlier({ until: day('2026-06-30') })] } },
    {
      what: 'states that share no known beginning, in order',
      over: { earlier: [earlier({ until: day('2025-01-31') }), earlier({ until: day('2026-01-31') })] },
    },
    {
      what: 'states that end in the same month',
      over: {
        earlier: [earlier({ until: { on: '2026-05-01', precision: 'month' } }), earlier({ until: day('2026-05-20') })],
      },
    },
  ])('passes an answer with $what', ({ over }) => {
    expect(historyInOrder.check(answering(over))).toEqual([]);
  });

  it.each<{ over: Partial<Cell>; says: string }>([
    {
      over: { earlier: [earlier({ since: day('2025-02-01'), until: day('2025-01-31') })] },
      says: 'earlier state 1 ends before it begins.',
    },
    {
      over: { earlier: [earlier({ until: day('2026-07-01') })] },
      says: 'earlier state 1 ends after the day it was checked.',
    },
    {
      over: { since: day('2025-02-01'), earlier: [earlier({ until: day('2025-03-01') })] },
      says: 'earlier state 1 ends after the state that follows it begins.',
    },
    {
      over: {
        earlier: [
          earlier({ until: day('2025-03-01') }),
          earlier({ since: day('2025-02-01'), until: day('2026-01-01') }),
        ],
      },
      says: 'earlier state 1 ends after the state that follows it begins.',
    },
    {
      over: { earlier: [earlier({ until: day('2026-03-01') }), earlier({ until: day('2025-02-01') })] },
      says: 'earlier state 1 ends after the state that follows it ends.',
    },
    {
      over: { earlier: [earlier({ until: { absentOn: '2026-03-02', presentOn: '2026-03-01' } })] },
      says: 'earlier state 1 was last seen absent on or after the day it was there.',
    },
  ])('finds that $says', ({ over, says }) => {
    expect(historyInOrder.check(answering(over))).toEqual([finding(says)]);
  });
});
