import { plainMarkdown } from '../plainMarkdown.ts';
import { statuses } from '../vocabulary/statuses.ts';
import { freshnessDays, type TimedStatus } from '../vocabulary/freshness.ts';
import { answersAged, type AgedAnswer, type RecheckReport } from './report.ts';
import { sayDatesOf, sayNext, saySummary } from './summary.ts';

/** Most rows a list shows: GitHub refuses an issue of more than 65,536 characters. */
const ROWS_MAX = 150;

/**
 * The report as the body of an issue, in GitHub's Markdown. Answers are links when the site's address is given,
 * such as `https://example.org/guide`.
 */
export function recheckMarkdown(report: RecheckReport, site?: string): string {
  const parts = [
    saySummary(report),
    list('Stale', answersAged(report, 'stale'), site),
    list('Past due', answersAged(report, 'due'), site),
    sayNext(report),
    sayThresholds(),
    'To re-check an answer, look for a source published since its evidence. Reading the old one again proves nothing new.',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function list(heading: string, answers: readonly AgedAnswer[], site: string | undefined): string {
  if (answers.length === 0) return '';
  const rows = answers.slice(0, ROWS_MAX).map((answer) => row(answer, site));
  const rest = answers.length - rows.length;
  return [
    `## ${heading}`,
    '',
    '| Answer | Status | Evidence of | Good until | Stale from |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    ...(rest > 0 ? ['', `And ${rest} more: \`npm run stale\` lists them all.`] : []),
  ].join('\n');
}

function row(answer: AgedAnswer, site: string | undefined): string {
  const name = plainMarkdown(answer.name);
  const linked = site === undefined ? name : `[${name}](${site.replace(/\/$/, '')}${answer.path})`;
  return `| ${[linked, statuses[answer.status].word, ...sayDatesOf(answer)].join(' | ')} |`;
}

function sayThresholds(): string {
  const each = (Object.keys(freshnessDays) as TimedStatus[]).map((status) => {
    const { due, stale } = freshnessDays[status];
    return `"${statuses[status].word}" is past due after ${due} days and stale from day ${stale}`;
  });
  return `Counted from the newest evidence, ${each.join('; ')}.`;
}
