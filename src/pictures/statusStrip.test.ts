import { describe, expect, it } from 'vitest';
import type { Cell } from '../dataset/schema/cell.ts';
import {
  cell,
  citation,
  dataset,
  earlier,
  feature,
  notApplicable,
  source,
  unknown,
} from '../dataset/fixtures/records.ts';
import { statusStripOf } from './statusStrip.ts';

const asOf = '2026-06-30';

/** The row "From Threads" of a feature whose answer there is the given one. */
function rowOf(over: Partial<Cell>) {
  const cells = { 'from-threads': cell(over), 'to-threads': notApplicable };
  const sources = [
    source(),
    source({ id: 'old', published: '2019-01-01' }),
    source({ id: 'undated', published: 'undated' }),
  ];
  const [made] = dataset({ sources, features: [feature({ cells })] }).features;
  if (made === undefined) throw new Error('no feature');
  const [row] = statusStripOf(made, asOf).rows;
  return { ...row, strands: row?.strands ?? [], words: row?.words.map(({ word }) => word) };
}

const kinds = (over: Partial<Cell>) => rowOf(over).strands.map(({ kind }) => kind);
const day = (on: string) => ({ on, precision: 'day' as const });

describe('the strip of an answer', () => {
  it('is thick from its beginning to its newest evidence, then thin', () => {
    const { strands } = rowOf({ since: day('2024-01-01') });
    expect(strands.map(({ kind }) => kind)).toEqual(['works', 'later']);
    const [[from = NaN, to = NaN] = [], [after, end] = []] = strands.map(({ path }) => endsOf(path));
    expect(from).toBeLessThan(to);
    expect(after).toBe(to);
    expect(end).toBe(316);
  });

  it('shows what it was before, oldest first', () => {
    const before = [
      earlier({ since: day('2023-07-05'), until: day('2024-03-21') }),
      earlier({ status: 'partial', since: day('2024-03-21'), until: day('2025-06-17') }),
    ];
    expect(rowOf({ since: day('2025-06-17'), earlier: before })).toMatchObject({
      strands: [{ kind: 'no' }, { kind: 'partial' }, { kind: 'works' }, { kind: 'later' }],
      words: ['Partly', 'Works', 'Works'],
    });
  });

  it.each([
    { what: 'on some day between two', since: { absentOn: '2024-01-01', presentOn: '2025-01-01' } },
    { what: 'by a day', since: { presentOn: '2025-01-01' } },
    { what: 'in some month', since: { on: '2025-01-01', precision: 'month' as const } },
  ])('is dotted where it began $what', ({ since }) => {
    expect(kinds({ since })).toEqual(['unknown', 'works', 'later']);
  });

  it('begins nowhere when no source tells since when', () => {
    const { strands } = rowOf({});
    expect(strands.map(({ kind }) => kind)).toEqual(['unknown', 'works', 'later']);
    expect(endsOf(strands[0]?.path ?? '')[0]).toBeGreaterThan(100);
  });

  it('claims nothing on a line when its evidence has no date', () => {
    expect(rowOf({ evidence: [citation({ source: 'undated' })] })).toMatchObject({ strands: [], words: ['Works'] });
  });

  it('is dotted throughout when it is unknown, and after the end of earlier evidence', () => {
    const open: Partial<Cell> = { status: 'unknown', evidence: [], unknown };
    expect(kinds(open)).toEqual(['unknown']);
    const before = [earlier({ since: day('2024-01-01'), until: day('2024-06-01'), why: 'evidence-ended' })];
    expect(kinds({ ...open, earlier: before })).toEqual(['no', 'unknown']);
  });

  it('stays inside the drawing when dates lie outside it', () => {
    const { strands } = rowOf({ since: day('2018-01-23'), evidence: [citation({ source: 'old' })] });
    for (const end of strands.flatMap(({ path }) => endsOf(path))) {
      expect(end).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(320);
    }
  });
});

it('has a row for each direction, and no strand where the question does not apply', () => {
  const [made] = dataset({ features: [feature()] }).features;
  const rows = made === undefined ? [] : statusStripOf(made, asOf).rows;
  expect(rows.map(({ direction, status }) => [direction, status])).toEqual([
    ['from-threads', 'works'],
    ['to-threads', 'not-applicable'],
  ]);
  expect(rows[1]).toMatchObject({ strands: [], words: [{ word: 'Does not apply' }] });
});

it('writes the years from the launch of Threads to the last reading', () => {
  const [made] = dataset({ features: [feature()] }).features;
  expect(made && statusStripOf(made, asOf).years.map(({ label }) => label)).toEqual(['2024', '2025', '2026']);
});

function endsOf(path: string): number[] {
  const [, from, to] = /^M(-?\d+) \d+H(-?\d+)/.exec(path) ?? [];
  return from === undefined ? [] : [Number(from), Number(to)];
}
