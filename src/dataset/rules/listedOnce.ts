import type { Records } from '../records.ts';
import type { Finding, Rule } from './rule.ts';

/** A list that names something twice was edited in two places. */
export const listedOnce: Rule = {
  id: 'listed-once',
  rule: 'No list in a record holds the same entry twice.',
  why: 'pages would show it twice, and one source would count as two.',
  fix: 'remove one of the two; tell two uses of one source apart by quote or locator.',
  example: "related: ['edits', 'deletes', 'edits'].",
  check(records) {
    return everyRecord(records).flatMap(({ file, record }) => repeated(record, file, [record.id]));
  },
};

function everyRecord(records: Records) {
  const { sources, features, events, servers, software, clients, actions, glossary, questions, shares } = records;
  return [sources, features, events, servers, software, clients, actions, glossary, questions, shares].flat();
}

function repeated(value: unknown, file: string, at: string[]): Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, inner]) => repeated(inner, file, [...at, key]));
  }
  const written = value.length > 1 ? value.map((entry) => JSON.stringify(entry)) : [];
  const second = written.findIndex((entry, index) => written.indexOf(entry) < index);
  return [
    ...(second === -1
      ? []
      : [{ file, at: at.join(' › '), says: `repeats its entry ${written.indexOf(written[second] ?? '') + 1}.` }]),
    ...value.flatMap((entry, index) => repeated(entry, file, [...at, String(index + 1)])),
  ];
}
