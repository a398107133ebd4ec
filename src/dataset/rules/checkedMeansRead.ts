import { cellsOf } from './answers.ts';
import { citedSources, sourcesById } from './citations.ts';
import type { Rule } from './rule.ts';

/** DESIGN.md, promise 6: "checked" is the day we last read the evidence, and nothing else. */
export const checkedMeansRead: Rule = {
  id: 'checked-means-read',
  rule: 'An answer was checked no later than the newest reading of a source that it cites.',
  why: 'a newer "checked" tells readers that somebody looked again, when nobody did.',
  fix: 'read the sources again and set their `read`, or set `checked` back.',
  example: 'A cell checked on 23 November 2026, whose sources were all last read in June 2026.',
  check(records) {
    const sources = sourcesById(records);
    return cellsOf(records.features).flatMap(({ file, at, cell: { checked, evidence, cases = [] } }) => {
      const cited = [...evidence, ...cases.flatMap((one) => one.evidence)];
      const newest = citedSources(cited, sources)
        .flatMap(({ read }) => read ?? [])
        .toSorted()
        .at(-1);
      if (newest === undefined || checked <= newest) return [];
      return [{ file, at, says: `was checked on ${checked}, but its sources were last read on ${newest}.` }];
    });
  },
};
