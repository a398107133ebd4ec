import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import type { When } from '../schema/dates.ts';
import { oldestFirst } from './oldestFirst.ts';

const day = (on: string): When => ({ on, precision: 'day' });

function deciding(...dates: When[]) {
  const decisions = dates.flatMap((when) => make.server().decisions.map((one) => ({ ...one, when })));
  return make.records({ servers: [make.server({ decisions })] });
}

describe('oldest-first', () => {
  it.each([
    { what: 'one decision', dates: [day('2024-06-01')] },
    { what: 'two of one day', dates: [day('2024-06-01'), day('2024-06-01')] },
    { what: 'a day after its own month', dates: [{ on: '2024-06-01', precision: 'month' } as When, day('2024-06-03')] },
    { what: 'a month after a day in it', dates: [day('2024-06-03'), { on: '2024-06-01', precision: 'month' } as When] },
  ])('passes $what', ({ dates }) => {
    expect(oldestFirst.check(deciding(...dates))).toEqual([]);
  });

  it('finds each decision that is older than the one before it', () => {
    const file = 'content/data/servers/example-social.ts';
    expect(oldestFirst.check(deciding(day('2024-06-02'), day('2024-06-01'), day('2023-01-01')))).toEqual([
      { file, at: 'example-social › decision 2', says: 'is older than the decision before it.' },
      { file, at: 'example-social › decision 3', says: 'is older than the decision before it.' },
    ]);
  });

  it('finds a report that is older than the one before it', () => {
    const report = { text: 'It works.', outcome: 'observation' as const, evidence: [make.citation()] };
    const reports = [
      { ...report, id: 'new', when: day('2024-06-02') },
      { ...report, id: 'old', when: day('2024-06-01') },
    ];
    expect(oldestFirst.check(make.records({ software: [make.software({ reports })] }))).toEqual([
      {
        file: 'content/data/software/misskey.ts',
        at: 'misskey › report 2',
        says: 'is older than the report before it.',
      },
    ]);
  });
});
