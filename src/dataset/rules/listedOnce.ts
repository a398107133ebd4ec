import type { Records } from '../records.ts';
import type { Finding, Rule } from './rule.ts';
import { walk } from './walk.ts';

/** A list that names something twice was edited in two places. */
export const listedOnce: Rule = {
  id: 'listed-once',
  rule: 'No list in a record holds the same entry twice.',
  why: 'pages would show it twice, and one source would count as two.',
  fix: 'remove one of the two; tell two uses of one source apart by quote or locator.',
  example: "related: ['edits', 'deletes', 'edits'].",
  check(records) {
    const found: Finding[] = [];
    for (const { file, record } of everyRecord(records)) {
      walk(record, record.id, (value, at) => {
        const first = Array.isArray(value) && value.length > 1 ? firstRepeated(value) : undefined;
        if (first !== undefined) found.push({ file, at, says: `repeats its entry ${first + 1}.` });
        return true;
      });
    }
    return found;
  },
};

function everyRecord(records: Records) {
  const { sources, features, events, servers, software, clients, actions, glossary, questions, shares } = records;
  return [sources, features, events, servers, software, clients, actions, glossary, questions, shares].flat();
}

/** The place of the first entry that comes again. */
function firstRepeated(list: unknown[]): number | undefined {
  const written = list.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry)));
  const second = written.find((entry, index) => written.indexOf(entry) < index);
  return second === undefined ? undefined : written.indexOf(second);
}
