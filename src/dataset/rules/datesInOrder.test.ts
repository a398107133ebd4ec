import { describe, expect, it } from 'vitest';
import { answering, earlier, finding, records, source } from '../fixtures/records.ts';
import type { Cell } from '../schema/cell.ts';
import type { When } from '../schema/dates.ts';
import { datesInOrder } from './datesInOrder.ts';

const day = (on: string): When => ({ on, precision: 'day' });

describe('dates-in-order', () => {
  it.each<{ what: string; over: Partial<Cell> }>([
    { what: 'no date but the day it was checked', over: {} },
    { what: 'evidence of the day it was checked', over: { checked: '2026-05-20' } },
    {
      what: 'an earlier state of one day',
      over: { earlier: [earlier({ since: day('2025-01-31'), until: day('2025-01-31') })] },
    },
    { what: 'a start on the day it was checked', over: { since: day('2026-06-30') } },
    {
      what: 'a start in the month it was checked',
      over: { since: { on: '2026-06-01', precision: 'month' } },
    },
    {
      what: 'a start between two days',
      over: { since: { absentOn: '2026-05-01', presentOn: '2026-06-01' } },
    },
    {
      what: 'an earlier state that ends on the day the next begins',
      over: {
        since: day('2026-05-20'),
        earlier: [earlier({ since: day('2024-01-01'), until: day('2026-05-20') })],
      },
    },
    {
      what: 'an earlier state that ends in the month the next begins',
      over: {
        since: day('2026-05-02'),
        earlier: [earlier({ until: { on: '2026-05-01', precision: 'month' } })],
      },
    },
  ])('passes an answer with $what', ({ over }) => {
    expect(datesInOrder.check(answering(over))).toEqual([]);
  });

  it.each<{ over: Partial<Cell>; says: string }>([
    { over: { since: day('2026-07-01') }, says: 'began after the day it was checked.' },
    { over: { since: { presentOn: '2026-07-01' } }, says: 'began after the day it was checked.' },
    {
      over: { since: { absentOn: '2026-06-02', presentOn: '2026-06-01' } },
      says: 'was last seen absent on or after the day it was there.',
    },
    {
      over: { since: { absentOn: '2026-06-01', presentOn: '2026-06-01' } },
      says: 'was last seen absent on or after the day it was there.',
    },
    {
      over: { checked: '2026-05-19' },
      says: 'was checked on 2026-05-19, before its evidence "meta-help-polls" was published.',
    },
    {
      over: { earlier: [earlier({ since: day('2025-02-01'), until: day('2025-01-31') })] },
      says: 'earlier state 1 ends before it begins.',
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
      over: { since: day('2025-02-01'), earlier: [earlier({ until: day('2025-03-01') })] },
      says: 'earlier state 1 ends after the state that follows it begins.',
    },
  ])('finds an answer that $says', ({ over, says }) => {
    expect(datesInOrder.check(answering(over))).toEqual([finding(says)]);
  });

  it('passes a source read on the day it was published', () => {
    expect(datesInOrder.check(records({ sources: [source({ published: '2026-06-30' })] }))).toEqual([]);
  });

  it.each(['undated', '2026', '2026-06'])('does not take evidence dated %s to be newer than the check', (published) => {
    expect(datesInOrder.check(answering({ checked: '2026-06-30' }, [source({ published })]))).toEqual([]);
  });

  it.each(['2026-07-01', '2026-07', '2027'])('finds a source read before it was published in %s', (published) => {
    expect(datesInOrder.check(records({ features: [], sources: [source({ published })] }))).toEqual([
      {
        file: 'content/data/sources/meta-help-polls.ts',
        at: 'meta-help-polls',
        says: 'was read before it was published.',
      },
    ]);
  });

  it('finds every impossible date of an answer, not only the first', () => {
    const over = { since: day('2026-07-01'), checked: '2026-01-01' };
    expect(datesInOrder.check(answering(over)).map(({ says }) => says)).toEqual([
      'began after the day it was checked.',
      'was checked on 2026-01-01, before its evidence "meta-help-polls" was published.',
    ]);
  });
});
