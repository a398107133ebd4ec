import { change, drop, put } from './edits.ts';
import type { Mutation } from './mutation.ts';

const polls = 'content/data/features/polls.ts';
const edits = 'content/data/features/edits.ts';
const boosts = 'content/data/features/boosts.ts';
const server = 'content/data/servers/example-social.ts';
const meta = 'content/data/sources/meta.ts';

const day = (on: string) => ({ on, precision: 'day' });

/** Dates that cannot be, or that say more than their sources. */
export const dateMutations: Mutation[] = [
  {
    name: 'an answer that began after it was checked',
    rule: 'dates-in-order',
    file: polls,
    edit: put('features/polls', 'cells.from-threads.since', day('2026-07-01')),
    also: ['date-precision'],
  },
  {
    name: 'an answer checked before its evidence was published',
    rule: 'dates-in-order',
    file: polls,
    edit: put('features/polls', 'cells.to-threads.checked', '2026-06-03'),
  },
  {
    name: 'a case that began after its answer was checked',
    rule: 'dates-in-order',
    file: edits,
    edit: put('features/edits', 'cells.from-threads.cases.0.since', day('2027-01-01')),
    also: ['date-precision'],
  },
  {
    name: 'a beginning between two days in the wrong order',
    rule: 'dates-in-order',
    file: boosts,
    edit: put('features/boosts', 'cells.from-threads.since.absentOn', '2026-06-05'),
  },
  {
    name: 'a source read before it was published',
    rule: 'dates-in-order',
    file: meta,
    edit: put('sources/meta-help-polls', 'read', '2026-05-19'),
    also: ['checked-means-read'],
  },
  {
    name: 'a decision taken after the server was checked',
    rule: 'dates-in-order',
    file: server,
    edit: put('servers/example-social', 'decisions.1.when', day('2026-07-01')),
  },
  {
    name: 'an app checked before its release notes were published',
    rule: 'dates-in-order',
    file: 'content/data/clients/ivory.ts',
    edit: put('clients/ivory', 'checked', '2026-05-19'),
  },
  {
    name: 'an answer checked on a day on which nobody read its sources',
    rule: 'checked-means-read',
    file: polls,
    edit: put('features/polls', 'cells.to-threads.checked', '2026-07-01'),
  },
  {
    name: 'an answer over cases checked on a day on which nobody read their sources',
    rule: 'checked-means-read',
    file: edits,
    edit: put('features/edits', 'cells.from-threads.checked', '2026-11-23'),
  },
  {
    name: 'a beginning that no source supports',
    rule: 'date-precision',
    file: polls,
    edit: put('features/polls', 'cells.from-threads.evidence.0.supports', ['status']),
  },
  {
    name: 'a day from a source of that month',
    rule: 'date-precision',
    file: edits,
    edit: put('features/edits', 'cells.from-threads.cases.0.since', day('2024-07-05')),
  },
  {
    name: 'a month from a source of that year',
    rule: 'date-precision',
    file: polls,
    edit: change('features/polls', 'cells.from-threads', (cell) => ({
      ...(cell as object),
      since: { on: '2025-01-01', precision: 'month' },
      evidence: [
        { source: 'features-table', supports: ['status', 'since'] },
        { source: 'field-test', supports: ['status'] },
      ],
      earlier: undefined,
    })),
  },
  {
    name: 'a beginning supported by a source that speaks against the answer',
    rule: 'date-precision',
    file: boosts,
    edit: put('features/boosts', 'cells.from-threads.evidence', [
      { source: 'field-test', supports: ['since'], stance: 'contradicts' },
      { source: 'mastodon-code', supports: ['status'] },
    ]),
  },
  {
    name: 'an earlier state with an invented beginning',
    rule: 'date-precision',
    file: boosts,
    edit: put('features/boosts', 'cells.from-threads.earlier.1.since', day('2024-03-22')),
  },
  {
    name: 'a month that is not written as its first day',
    rule: 'whole-dates',
    file: edits,
    edit: put('features/edits', 'cells.from-threads.cases.0.since.on', '2024-07-02'),
  },
  {
    name: 'a year that is not written as its first day',
    rule: 'whole-dates',
    file: 'content/data/events/2026.ts',
    edit: put('events/polls-arrive', 'when', { on: '2026-05-20', precision: 'year' }),
  },
  {
    name: 'an earlier state that ends before it begins',
    rule: 'history-in-order',
    file: polls,
    edit: put('features/polls', 'cells.from-threads.earlier.0.until', day('2024-01-31')),
  },
  {
    name: 'an earlier state that ends after the next begins',
    rule: 'history-in-order',
    file: polls,
    edit: put('features/polls', 'cells.from-threads.earlier.0.until', day('2026-05-21')),
  },
  {
    name: 'an earlier state that ends after the check',
    rule: 'history-in-order',
    file: boosts,
    edit: put('features/boosts', 'cells.to-threads.earlier.0.until', day('2026-12-31')),
  },
  {
    name: 'earlier states in the wrong order',
    rule: 'history-in-order',
    file: boosts,
    edit: change('features/boosts', 'cells.from-threads.earlier', (states) => (states as unknown[]).toReversed()),
  },
  {
    name: 'a change in which nothing changed',
    rule: 'changes-differ',
    file: polls,
    edit: change('features/polls', 'cells.from-threads.earlier.0', (state) => ({
      ...(state as object),
      status: 'works',
      summary: 'Polls arrive as polls.',
    })),
  },
  {
    name: 'an earlier state written down twice',
    rule: 'changes-differ',
    file: boosts,
    edit: change('features/boosts', 'cells.to-threads.earlier', (states) => [
      ...(states as object[]).map((state) => ({ ...state, why: 'new-evidence' })),
      ...(states as object[]),
    ]),
  },
  {
    name: 'decisions of a server in the wrong order',
    rule: 'oldest-first',
    file: server,
    edit: change('servers/example-social', 'decisions', (decisions) => (decisions as unknown[]).toReversed()),
  },
  {
    name: 'reports on a software in the wrong order',
    rule: 'oldest-first',
    file: 'content/data/software/misskey.ts',
    edit: put('software/misskey', 'reports.1.when', { on: '2023-01-01', precision: 'year' }),
  },
  {
    name: 'a source without the day on which it was read',
    rule: 'source-read',
    file: meta,
    edit: drop('sources/meta-engineer-statement', 'read'),
  },
  {
    name: 'a source that was only seen cited, with the day on which it was read',
    rule: 'source-read',
    file: 'content/data/sources/others.ts',
    edit: put('sources/cited-post', 'read', '2026-06-30'),
  },
];
