import type { Cell } from '../schema/cell.ts';
import type { When } from '../schema/dates.ts';
import { earliestDay, lastDayOf } from '../dates.ts';
import { cellsOf } from './answers.ts';
import { citedSources, sourcesById, statusCitations } from './citations.ts';
import type { Finding, Rule } from './rule.ts';

/** A record's dates must be possible: nothing after the day it was checked, nothing ending before it began. */
export const datesInOrder: Rule = {
  id: 'dates-in-order',
  rule: 'Dates run forward: since, then evidence, then checked; earlier states end before the next begins.',
  why: 'a date in the wrong place makes the history tell something that never happened.',
  fix: 'look the dates up again in the sources.',
  check(records) {
    const sources = sourcesById(records);
    const cells = cellsOf(records.features).flatMap(({ file, at, cell }) => {
      const find = (says: string): Finding => ({ file, at, says });
      const late = citedSources(statusCitations(cell.evidence), sources).filter(
        ({ published }) => published !== 'undated' && published > cell.checked,
      );
      return [
        ...intervalFindings(cell.since).map(find),
        ...(cell.since && earliestDay(cell.since) > cell.checked ? [find('began after the day it was checked.')] : []),
        ...late.map(({ id }) => find(`was checked on ${cell.checked}, before its evidence "${id}" was published.`)),
        ...earlierFindings(cell).map(find),
      ];
    });
    const published = records.sources
      .filter(({ record: { read, published: day } }) => read !== undefined && day !== 'undated' && day > read)
      .map(({ file, record }) => ({ file, at: record.id, says: 'was read before it was published.' }));
    return [...cells, ...published];
  },
};

function intervalFindings(when: When | undefined): string[] {
  if (when === undefined || !('presentOn' in when) || when.absentOn === undefined) return [];
  return when.absentOn >= when.presentOn ? ['was last seen absent on or after the day it was there.'] : [];
}

function earlierFindings({ earlier = [], since }: Pick<Cell, 'earlier' | 'since'>): string[] {
  const states: { since?: When | undefined; until?: When | undefined }[] = [...earlier, { since }];
  return states.flatMap((state, i) => {
    const before = states[i - 1];
    const found: string[] = [];
    if (state.since && state.until && earliestDay(state.since) > lastDayOf(state.until)) {
      found.push(`earlier state ${i + 1} ends before it begins.`);
    }
    if (before?.until && state.since && earliestDay(before.until) > lastDayOf(state.since)) {
      found.push(`earlier state ${i} ends after the state that follows it begins.`);
    }
    return found;
  });
}
