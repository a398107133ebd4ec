import { statuses } from '../vocabulary/statuses.ts';
import { answersAged, type AgedAnswer, type RecheckReport } from './report.ts';
import { sayDatesOf, sayNext, saySummary } from './summary.ts';

/** The report for a terminal: what is stale, what is past due, and what falls due next. */
export function recheckText(report: RecheckReport): string {
  const parts = [
    saySummary(report),
    list('Stale', answersAged(report, 'stale')),
    list('Past due', answersAged(report, 'due')),
    sayNext(report),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function list(heading: string, answers: readonly AgedAnswer[]): string {
  if (answers.length === 0) return '';
  const rows = answers.map((answer) => [...sayDatesOf(answer), statuses[answer.status].word, answer.name]);
  return [heading, ...columns([['Evidence of', 'Good until', 'Stale from', 'Status', 'Answer'], ...rows])].join('\n');
}

/** Sets rows in columns as wide as their widest word, two spaces apart; the last column is left as it is. */
function columns(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((word, column) => word.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
