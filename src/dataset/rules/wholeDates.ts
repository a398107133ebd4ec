import type { Records } from '../records.ts';
import type { Rule } from './rule.ts';

/** A month is written as its first day, so that dates sort and compare as text. */
export const wholeDates: Rule = {
  id: 'whole-dates',
  rule: 'A date known to the month or year is written as the first day of it.',
  why: 'any other day would look like knowledge that nobody has, and would sort the history wrongly.',
  fix: 'write the first day, or set the precision to "day" when the sources give that day.',
  example: "since: { on: '2026-05-20', precision: 'month' } instead of '2026-05-01'.",
  check(records) {
    return dated(records).flatMap(({ file, record }) =>
      misdated(record, [record.id]).map(({ at, on, precision }) => ({
        file,
        at: at.join(' › '),
        says: `gives ${on} for a whole ${precision}.`,
      })),
    );
  },
};

function dated({ features, events, servers, software }: Records) {
  return [features, events, servers, software].flat();
}

function misdated(value: unknown, at: string[]): { at: string[]; on: string; precision: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isDate(value) && !value.on.endsWith(firstDay[value.precision])) return [{ at, ...value }];
  const step = (key: string) => (Array.isArray(value) ? String(Number(key) + 1) : key);
  return Object.entries(value).flatMap(([key, inner]) => misdated(inner, [...at, step(key)]));
}

const firstDay = { year: '-01-01', month: '-01', day: '' } as const;

function isDate(value: object): value is { on: string; precision: keyof typeof firstDay } {
  return 'on' in value && 'precision' in value;
}
