import { cellsOf } from './answers.ts';
import { citedSources, sourcesById } from './citations.ts';
import type { Rule } from './rule.ts';

/** DESIGN.md, promise 7: dates are as precise as the evidence. */
export const datePrecision: Rule = {
  id: 'date-precision',
  rule: 'A "since" is cited, and no more precise than a source that supports it.',
  why: 'a day that nobody wrote down is invented.',
  fix: 'cite a source for "since", quote where it gives the day, or lower the precision.',
  check(records) {
    const sources = sourcesById(records);
    return cellsOf(records.features).flatMap(({ file, at, cell }) => {
      if (cell.since === undefined) return [];
      const supporting = cell.evidence.filter(({ supports }) => supports.includes('since'));
      if (supporting.length === 0) return [{ file, at, says: 'says since when, but cites nothing for the date.' }];
      if (!('on' in cell.since) || cell.since.precision !== 'day') return [];
      const dated =
        supporting.some(({ quote, locator }) => quote !== undefined || locator !== undefined) ||
        citedSources(supporting, sources).some(({ published }) => published.length === 'YYYY-MM-DD'.length);
      return dated ? [] : [{ file, at, says: 'gives a day, but no source for it is dated to the day.' }];
    });
  },
};
