import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import type { Cell } from '../schema/cell.ts';
import { cellsCsv, csvColumns } from './cellsCsv.ts';

function rowsOf(lists: make.RecordLists): Record<string, string>[] {
  return parse(cellsCsv(make.dataset(lists).features), { columns: true });
}

/** The row of the answer from Threads. */
function row(over: Partial<Cell>, sources = [make.source()]): Record<string, string> {
  // Not through the schema, which refuses hostile text: exports must not depend on that.
  const cells = { 'from-threads': { ...make.cell(), ...over }, 'to-threads': make.notApplicable };
  return rowsOf({ sources, features: [{ ...make.feature(), cells }] })[0] ?? {};
}

describe('cells.csv', () => {
  it('begins with the names of its columns', () => {
    expect(cellsCsv([])).toBe(`${Object.keys(csvColumns).join(',')}\n`);
  });

  it('has a row for each direction, also where the question does not apply', () => {
    expect(rowsOf({}).map(({ feature, direction, status, summary }) => [feature, direction, status, summary])).toEqual([
      ['polls', 'from-threads', 'works', 'Polls arrive as polls.'],
      ['polls', 'to-threads', 'not-applicable', 'Nobody asks it this way.'],
    ]);
  });

  it('has a row for each case, which names its situation', () => {
    const cells = { 'from-threads': make.cell({ cases: [make.cellCase()] }), 'to-threads': make.notApplicable };
    expect(rowsOf({ features: [make.feature({ cells })] }).map(({ situation }) => situation)).toEqual([
      '',
      'A poll that has ended',
      '',
    ]);
  });

  it('gives an unknown as unknown, with why and what would settle it', () => {
    expect(row({ status: 'unknown', evidence: [], unknown: make.unknown })).toMatchObject({
      status: 'unknown',
      because: 'no-source',
      would_settle: 'Post a poll and look.',
      basis: '',
      good_until: '',
    });
  });

  it.each([
    { since: { on: '2026-05-20', precision: 'day' }, cells: ['2026-05-20', 'day', ''] },
    { since: { on: '2026-05-01', precision: 'month' }, cells: ['2026-05', 'month', ''] },
    { since: { on: '2026-01-01', precision: 'year' }, cells: ['2026', 'year', ''] },
    { since: { presentOn: '2026-05-20' }, cells: ['2026-05-20', 'by', ''] },
    { since: { absentOn: '2026-01-31', presentOn: '2026-05-20' }, cells: ['2026-05-20', 'by', '2026-01-31'] },
    { since: undefined, cells: ['', '', ''] },
  ] as const)('says since when, no more precisely than known: $cells', ({ since, cells }) => {
    const found = row(since ? { since } : {});
    expect([found['since'], found['since_precision'], found['since_after']]).toEqual(cells);
  });

  it('carries the dates, the basis and the reasoning of an answer', () => {
    expect(row({ inferred: 'It follows from the code of Mastodon.' })).toMatchObject({
      evidence_date: '2026-05-20',
      checked: '2026-06-30',
      good_until: '2027-05-20',
      stale_from: '2028-05-19',
      basis: 'vendor-says',
      inferred: 'It follows from the code of Mastodon.',
      disputed: 'false',
    });
  });

  it('names every source once, and those that speak against the answer', () => {
    const sources = [make.source(), make.source({ id: 'against' }), make.source({ id: 'limit' })];
    const evidence = [
      make.citation(),
      make.citation({ supports: ['since'] }),
      make.citation({ source: 'against', stance: 'contradicts' }),
    ];
    const limits = [{ text: 'Votes are not counted.', sources: ['limit'] }];
    expect(row({ evidence, limits }, sources)).toMatchObject({
      sources: `${make.SOURCE_ID} against limit`,
      contradicted_by: 'against',
      disputed: 'true',
      limits: 'Votes are not counted.',
    });
  });

  it.each([
    ['commas, quotes and lines', 'It says "yes", and\nthen, "no".\r\nEnd.'],
    ['markup', '<script>alert(1)</script> & ]]> so on'],
    ['text from right to left', 'سلام \u202Ereversed\u202C end'],
    ['only quotes', '""""""""'],
    ['a semicolon and a tab inside', 'one;two\tthree four'],
  ])('brings %s through unharmed', (_, summary) => {
    expect(row({ summary })['summary']).toBe(summary);
  });

  it.each([
    '=HYPERLINK("http://evil.example","x")',
    '+1+1+1+1',
    '-2+3+cmd|A0',
    '@name@threads.net',
    '\t=1+1+1+1',
    '＝1+1+1+1',
  ])('puts an apostrophe before %j, which a spreadsheet would run', (summary) => {
    expect(row({ summary })['summary']).toBe(`'${summary}`);
  });
});
