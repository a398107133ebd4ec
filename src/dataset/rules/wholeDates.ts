import type { Finding, Rule } from './rule.ts';
import { walk } from './walk.ts';

/** A month is written as its first day, so that dates sort and compare as text. */
export const wholeDates: Rule = {
  id: 'whole-dates',
  rule: 'A date known to the month or year is written as the first day of it.',
  why: 'any other day would look like knowledge that nobody has, and would sort the history wrongly.',
  fix: 'write the first day, or set the precision to "day" when the sources give that day.',
  example: "since: { on: '2026-05-20', precision: 'month' } instead of '2026-05-01'.",
  check({ features, events, servers, software }) {
    const found: Finding[] = [];
    for (const { file, record } of [features, events, servers, software].flat()) {
      walk(record, record.id, (value, at) => {
        if (isDate(value) && !value.on.endsWith(firstDay[value.precision])) {
          found.push({ file, at, says: `gives ${value.on} for a whole ${value.precision}.` });
        }
        return true;
      });
    }
    return found;
  },
};

const firstDay = { year: '-01-01', month: '-01', day: '' } as const;

function isDate(value: object): value is { on: string; precision: keyof typeof firstDay } {
  return 'on' in value && 'precision' in value;
}
