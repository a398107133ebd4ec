import { parseRecords } from './parse.ts';
import { sortProblems, type Problem } from './problem.ts';
import type { PageText, RawRecord, Records } from './records.ts';
import { rules } from './rules/registry.ts';

/**
 * Checks raw records against their schemas and all rules, and pages against the records and shortcodes they name.
 *
 * @param shortcodes names of the shortcodes that exist: `Support`, `Cite`.
 * @returns the records that fit their schema, and every problem found, sorted; the data is good when there is none.
 */
export function checkRecords(
  raw: readonly RawRecord[],
  pages: readonly PageText[],
  shortcodes: readonly string[],
): { records: Records; problems: Problem[] } {
  const { records, problems } = parseRecords(raw, pages, shortcodes);
  const broken = rules.flatMap(({ id, why, fix, check }) =>
    check(records).map((finding) => ({ ...finding, rule: id, why, fix })),
  );
  return { records, problems: sortProblems([...problems, ...broken]) };
}
