import { earliestDay, lastDayOf } from '../dates.ts';
import type { When } from '../schema/dates.ts';
import type { Finding, Rule } from './rule.ts';

/** Pages draw decisions and reports in the order of the record; the last one is the one that holds. */
export const oldestFirst: Rule = {
  id: 'oldest-first',
  rule: "A server's decisions and a software's reports come oldest first.",
  why: 'readers take the last one for the newest, and the stance of the server for what it was years ago.',
  fix: 'put them in the order of their dates.',
  example: 'A server that "suspends" since 2025 is followed by its decision of 2023 to limit.',
  check({ servers, software }) {
    return [
      ...servers.flatMap(({ file, record }) => misplaced(record.decisions, 'decision', file, record.id)),
      ...software.flatMap(({ file, record }) => misplaced(record.reports, 'report', file, record.id)),
    ];
  },
};

function misplaced(dated: readonly { when: When }[], noun: string, file: string, id: string): Finding[] {
  return dated.flatMap(({ when }, index) => {
    const before = dated[index - 1];
    if (before === undefined || lastDayOf(when) >= earliestDay(before.when)) return [];
    return [{ file, at: `${id} › ${noun} ${index + 1}`, says: `is older than the ${noun} before it.` }];
  });
}
