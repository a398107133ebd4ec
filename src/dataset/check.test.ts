import { describe, expect, it } from 'vitest';
import { checkRecords } from './check.ts';
import { answering, asRaw, cell, feature, notApplicable, page, records } from './fixtures/records.ts';
import { SHORTCODES, SOURCE_ID } from './fixtures/records.ts';
import type { RawRecord } from './records.ts';
import { conditions, type ConditionId } from './vocabulary/conditions.ts';
import { featureIds } from './vocabulary/featureIds.ts';

const everyCondition = cell({ conditions: Object.keys(conditions) as ConditionId[] });
const features = featureIds.map((id) =>
  feature({ id, cells: { 'from-threads': everyCondition, 'to-threads': notApplicable } }),
);
const good = asRaw(records({ features }));
const file = 'content/data/features/polls.ts';

/** The good records, with what stands in the file of one feature put in its place. */
function withPolls(put: { value: unknown } | { loadError: string }): RawRecord[] {
  return good.map((one) => (one.file === file ? { collection: 'features', file, ...put } : one));
}

describe('checking records', () => {
  it('finds nothing in a whole set of good records, and hands them over', () => {
    const pages = [page(`---\ntitle: Follow\n---\n\nA claim.<Cite id="${SOURCE_ID}" />`)];
    const { records: checked, problems } = checkRecords(good, pages, SHORTCODES);
    expect(problems).toEqual([]);
    expect(checked).toEqual({ ...records({ features }), pages });
  });

  it('tells what is wrong with the words of the rule that found it', () => {
    const value = feature({
      cells: { 'from-threads': { ...everyCondition, status: 'partial' }, 'to-threads': notApplicable },
    });
    expect(checkRecords(withPolls({ value }), [], SHORTCODES).problems).toEqual([
      {
        rule: 'partial-limits',
        file,
        at: 'polls › from-threads',
        says: 'says "partial", but names no limit.',
        why: '"partly" alone does not tell a reader what to expect.',
        fix: 'add `limits`, each with its sources.',
      },
    ]);
  });

  it.each([
    { what: 'does not load', put: { loadError: 'Unexpected token' } },
    { what: 'exports nothing', put: { value: undefined } },
    { what: 'exports a summary of 1 MB', put: { value: withSummary('x'.repeat(1_000_000)) } },
  ])('goes on with the rules when a file $what', ({ put }) => {
    const { problems } = checkRecords(withPolls(put), [], SHORTCODES);
    expect(problems.map((problem) => `${problem.file} ${problem.rule}`).toSorted()).toEqual([
      `${file} features-complete`,
      `${file} shape`,
    ]);
  });

  it('never throws, even when every record is wrong', () => {
    const broken: RawRecord[] = good.map((one) => ({ ...one, value: { id: ['wrong'] } }));
    const { records: checked, problems } = checkRecords(broken, [page('<Cite id="x" /><Term id="" />')], []);
    expect(checked.features).toEqual([]);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(
      new Set(['shape', 'features-complete', 'conditions-used', 'source-known', 'page-head', 'page-shortcodes']),
    );
  });

  it('tells all problems of all files at once, sorted by file, in whichever order the files come', () => {
    const raw: RawRecord[] = [
      ...asRaw(answering({ status: 'no', evidence: [], summary: 'Polls do not arrive now.' })),
      { collection: 'events', file: 'content/data/events/2026.ts', value: 7 },
      { file: 'content/data/servers/a.ts', loadError: 'Unexpected token' },
    ];
    const pages = [page('<Support feature="telepathy" />')];
    const { problems } = checkRecords(raw, pages, SHORTCODES);
    const told = problems.map((problem) => `${problem.file} ${problem.rule}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'content/data/events/2026.ts shape',
        `${file} evidence-of-absence`,
        `${file} no-evidence`,
        `${file} vague-words`,
        'content/data/servers/a.ts shape',
        `content/data/sources/${SOURCE_ID}.ts source-used`,
        'content/docs/follow.mdx page-shortcodes',
      ]),
    );
    expect(problems.map((problem) => problem.file)).toEqual(problems.map((problem) => problem.file).toSorted());
    expect(checkRecords(raw.toReversed(), pages, SHORTCODES).problems).toEqual(problems);
  });
});

function withSummary(summary: string): unknown {
  return {
    ...feature(),
    cells: { 'from-threads': { ...everyCondition, summary }, 'to-threads': notApplicable },
  };
}
