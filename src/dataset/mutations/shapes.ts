import { change, drop, put, failToLoad } from './edits.ts';
import type { Mutation } from './mutation.ts';

const polls = 'content/data/features/polls.ts';
const gone = ['features-complete'];

/** Files that do not load, and records whose fields are missing, misspelt or of another type. */
export const shapeMutations: Mutation[] = [
  {
    name: 'a file that does not load',
    rule: 'shape',
    file: polls,
    edit: failToLoad('features/polls', 'Unexpected token'),
    also: [...gone, 'page-shortcodes'],
  },
  {
    name: 'a file whose error has several lines and a colour',
    rule: 'shape',
    file: 'content/data/clients/tusky.ts',
    edit: failToLoad('clients/tusky', 'Expected "}"\n\n  at file.ts:1:2\n\u001B[31m red'),
  },
  {
    name: 'a file without a default export',
    rule: 'shape',
    file: 'content/data/clients/tusky.ts',
    edit: change('clients/tusky', '', () => undefined),
  },
  {
    name: 'a record that is a list',
    rule: 'shape',
    file: 'content/data/clients/tusky.ts',
    edit: change('clients/tusky', '', (value) => [value]),
  },
  {
    name: 'a missing direction',
    rule: 'shape',
    file: 'content/data/features/nodeinfo.ts',
    edit: drop('features/nodeinfo', 'cells.to-threads'),
    also: gone,
  },
  {
    name: 'a third direction',
    rule: 'shape',
    file: 'content/data/features/nodeinfo.ts',
    edit: put('features/nodeinfo', 'cells.sideways', { status: 'not-applicable', reason: 'Nobody asks it.' }),
    also: gone,
  },
  {
    name: 'a status that nobody knows',
    rule: 'shape',
    file: 'content/data/features/nodeinfo.ts',
    edit: put('features/nodeinfo', 'cells.from-threads.status', 'maybe'),
    also: gone,
  },
  {
    name: 'a field that nobody planned',
    rule: 'shape',
    file: 'content/data/features/nodeinfo.ts',
    edit: put('features/nodeinfo', 'alsoNamed', ['node info']),
    also: gone,
  },
  {
    name: 'a feature that nobody planned',
    rule: 'shape',
    file: 'content/data/features/nodeinfo.ts',
    edit: put('features/nodeinfo', 'id', 'telepathy'),
    also: gone,
  },
  {
    name: 'a summary that is a number',
    rule: 'shape',
    file: 'content/data/features/nodeinfo.ts',
    edit: put('features/nodeinfo', 'cells.from-threads.summary', 7),
    also: gone,
  },
  {
    name: 'cells that are a list',
    rule: 'shape',
    file: 'content/data/features/nodeinfo.ts',
    edit: put('features/nodeinfo', 'cells', []),
    also: gone,
  },
  {
    name: 'an empty list of cases',
    rule: 'shape',
    file: 'content/data/features/nodeinfo.ts',
    edit: put('features/nodeinfo', 'cells.from-threads.cases', []),
    also: gone,
  },
  {
    name: 'a condition that nobody defined',
    rule: 'shape',
    file: 'content/data/features/nodeinfo.ts',
    edit: put('features/nodeinfo', 'cells.from-threads.conditions', ['full-moon']),
    also: gone,
  },
  {
    name: 'a citation that supports nothing',
    rule: 'shape',
    file: 'content/data/events/2024.ts',
    edit: put('events/sharing-opens', 'evidence.0.supports', []),
  },
  {
    name: 'an event without evidence',
    rule: 'shape',
    file: 'content/data/events/2024.ts',
    edit: put('events/sharing-opens', 'evidence', []),
  },
  {
    name: 'a day that no calendar has',
    rule: 'shape',
    file: 'content/data/events/2024.ts',
    edit: put('events/sharing-opens', 'when', { on: '2024-02-30', precision: 'day' }),
  },
  {
    name: 'a publication date that no calendar has',
    rule: 'shape',
    file: 'content/data/sources/others.ts',
    edit: put('sources/issue-thread', 'published', '2026-02-31'),
    also: ['source-known', 'no-evidence', 'evidence-of-absence'],
  },
  {
    name: 'a date with a precision that does not exist',
    rule: 'shape',
    file: 'content/data/events/2024.ts',
    edit: put('events/sharing-opens', 'when.precision', 'quarter'),
  },
  {
    name: 'a year that was typed wrongly',
    rule: 'shape',
    file: 'content/data/events/2024.ts',
    edit: put('events/sharing-opens', 'when.on', '0204-03-01'),
  },
  {
    name: 'an address that is none',
    rule: 'shape',
    file: 'content/data/sources/others.ts',
    edit: put('sources/features-table', 'url', 'example.com/table'),
    also: ['source-known'],
  },
  {
    name: 'a share of more than everything',
    rule: 'shape',
    file: 'content/data/shares/servers.ts',
    edit: put('shares/servers-asked', 'percent', 140),
  },
  {
    name: 'synonyms that are no list',
    rule: 'shape',
    file: 'content/data/synonyms.ts',
    edit: change('synonyms/all', '', () => ({ boost: 'retoot' })),
  },
];
