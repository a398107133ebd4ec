import { isoDate } from '../../src/dataset/schema/dates.ts';
import type { Age } from '../../src/dataset/vocabulary/freshness.ts';
import { oneOf, readArguments, UsageError } from '../usage.ts';

const formats = ['text', 'md', 'json'] as const;
const failures = ['due', 'stale'] as const satisfies Age[];

/** What `npm run stale` is asked for. */
export interface StaleOptions {
  /** The day to look at the answers on, `YYYY-MM-DD`. */
  asOf: string;
  format: (typeof formats)[number];
  /** From which age on an answer makes the command fail; never when absent. */
  failOn?: (typeof failures)[number];
}

/** Reads the options; without `--as-of` the day is `today`. Throws a UsageError that says what is allowed. */
export function staleOptions(args: readonly string[], today: string): StaleOptions {
  const { values } = readArguments(
    {
      args: [...args],
      options: { 'as-of': { type: 'string' }, format: { type: 'string' }, 'fail-on': { type: 'string' } },
    },
    `--as-of YYYY-MM-DD, --format ${formats.join('|')}, --fail-on ${failures.join('|')}`,
  );
  const { 'as-of': asOf = today, format = 'text', 'fail-on': failOn } = values;
  if (!isoDate.safeParse(asOf).success) {
    throw new UsageError(
      `--as-of cannot be "${asOf}". Allowed: a day of the calendar as YYYY-MM-DD, such as ${today}.`,
    );
  }
  return {
    asOf,
    format: oneOf('--format', format, formats),
    ...(failOn !== undefined && { failOn: oneOf('--fail-on', failOn, failures) }),
  };
}
