import { stringify } from 'csv-stringify/sync';
import type { DerivedCase, DerivedCell, DerivedFeature } from '../derive/features.ts';
import { isoOf } from '../sayDates.ts';
import type { Citation } from '../schema/citation.ts';
import type { When } from '../schema/dates.ts';
import { directionIds, type Direction } from '../vocabulary/directions.ts';

/** The columns of cells.csv, in order, with what each holds. */
export const csvColumns = {
  feature: 'Id of the feature.',
  direction: '`from-threads` or `to-threads`.',
  situation: 'Empty for the answer itself; for a case under it, the situation.',
  status: '`works`, `partial`, `no`, `unknown` or `not-applicable`.',
  summary: 'The answer in one sentence; for `not-applicable` the reason.',
  since: 'When it began: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.',
  since_precision: '`day`, `month`, `year`; or `by`: it began on that day or before.',
  since_after: 'With `by`: a day on which it was not so yet, where known.',
  evidence_date: 'When the newest source that carries it was published.',
  checked: 'The day the evidence was last read; a case has that of its answer.',
  good_until: 'Fresh up to this day.',
  stale_from: 'Stale from this day on.',
  basis: '`observed`, `source-code`, `vendor-says` or `reported`.',
  confidence: '`high`, `medium` or `low`.',
  inferred: 'The reasoning, when the answer is our conclusion.',
  disputed: '`true` when a cited source speaks against it.',
  conditions: 'Ids of what must hold, with spaces between.',
  limits: 'What does not work or differs, with ` | ` between.',
  because: 'Why it is unknown.',
  would_settle: 'What would settle it.',
  sources: 'Ids of the cited sources, with spaces between.',
  contradicted_by: 'Ids of those among them that speak against it.',
  group: 'Group of the feature.',
  name: 'Name of the feature.',
  question: 'The question that the answer answers.',
} as const;

/** cells.csv: a row for each answer and for each case under it. Text that a spreadsheet would run gets a `'` before it. */
export function cellsCsv(features: readonly DerivedFeature[]): string {
  const rows = features.flatMap((feature) => directionIds.flatMap((direction) => cellRows(feature, direction)));
  return stringify(rows, { header: true, columns: Object.keys(csvColumns), escape_formulas: true });
}

function cellRows(feature: DerivedFeature, direction: Direction): Row[] {
  const cell = feature.cells[direction];
  const key = {
    feature: feature.id,
    direction,
    group: feature.group,
    name: feature.name,
    question: feature.question[direction],
  };
  if (cell.status === 'not-applicable') return [{ ...key, status: cell.status, summary: cell.reason }];
  const { conditions, checked, cases = [] } = cell;
  return [
    { ...key, ...answerFields(cell), checked, conditions: conditions?.join(' ') },
    ...cases.map((one) => ({ ...key, ...answerFields(one), checked, situation: one.when })),
  ];
}

function answerFields(answer: DerivedCell | DerivedCase): Row {
  const { status, summary, basis, confidence, inferred, disputed, evidence, evidenceDate, freshness } = answer;
  const limits = answer.limits ?? [];
  return {
    status,
    summary,
    ...sinceFields(answer.since),
    evidence_date: evidenceDate,
    good_until: freshness?.goodUntil,
    stale_from: freshness?.staleFrom,
    basis,
    confidence,
    inferred,
    disputed: String(disputed),
    limits: limits.map(({ text }) => text).join(' | '),
    because: answer.unknown?.because,
    would_settle: answer.unknown?.wouldSettle,
    sources: idsOf([...evidence, ...limits.flatMap(({ sources }) => sources.map((source) => ({ source })))]),
    contradicted_by: idsOf(evidence.filter(({ stance }) => stance === 'contradicts')),
  };
}

function sinceFields(since: When | undefined): Row {
  if (since === undefined) return {};
  if ('on' in since) return { since: isoOf(since), since_precision: since.precision };
  return { since: since.presentOn, since_precision: 'by', since_after: since.absentOn };
}

function idsOf(citations: readonly Pick<Citation, 'source'>[]): string {
  return [...new Set(citations.map(({ source }) => source))].join(' ');
}

type Row = { [Column in keyof typeof csvColumns]?: string | undefined };
