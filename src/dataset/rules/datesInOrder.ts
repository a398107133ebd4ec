import { earliestDay } from '../dates.ts';
import type { Citation } from '../schema/citation.ts';
import type { When } from '../schema/dates.ts';
import type { Source } from '../schema/source.ts';
import type { Records } from '../records.ts';
import { answersOf } from './answers.ts';
import { citedSources, sourcesById } from './citations.ts';
import type { Finding, Rule } from './rule.ts';

/** A record's dates must be possible: nothing began, was decided or was published after the day it was checked. */
export const datesInOrder: Rule = {
  id: 'dates-in-order',
  rule: 'What an answer, a server or an app rests on had happened and was published by the day it was checked.',
  why: 'a date in the wrong place makes the guide tell something that never happened.',
  fix: 'look the dates up again in the sources.',
  example: 'A cell checked on 1 May 2026 says that polls arrive since 20 May 2026.',
  check(records) {
    const sources = sourcesById(records);
    return [
      ...answersOf(records.features).flatMap(({ file, at, answer, checked }) =>
        [
          ...backwards(answer.since),
          ...(answer.since && earliestDay(answer.since) > checked ? ['began after the day it was checked.'] : []),
          ...publishedLater(answer.evidence, checked, sources),
        ].map((says) => ({ file, at, says })),
      ),
      ...servers(records, sources),
      ...clients(records, sources),
      ...records.sources
        .filter(({ record: { read, published } }) => read !== undefined && isAfter(published, read))
        .map(({ file, record }) => ({ file, at: record.id, says: 'was read before it was published.' })),
    ];
  },
};

function servers({ servers: located }: Records, sources: ReadonlyMap<string, Source>): Finding[] {
  return located.flatMap(({ file, record: { id, decisions, checked } }) =>
    decisions.flatMap(({ when, evidence }, index) =>
      [
        ...backwards(when),
        ...(earliestDay(when) > checked ? ['was decided after the day it was checked.'] : []),
        ...publishedLater(evidence, checked, sources),
      ].map((says) => ({ file, at: `${id} › decision ${index + 1}`, says })),
    ),
  );
}

function clients({ clients: located }: Records, sources: ReadonlyMap<string, Source>): Finding[] {
  return located.flatMap(({ file, record: { id, evidence, features, checked } }) => {
    const cited = [...evidence, ...Object.values(features).flatMap((one) => one.evidence)];
    return publishedLater(cited, checked, sources).map((says) => ({ file, at: id, says }));
  });
}

function backwards(when: When | undefined): string[] {
  if (when === undefined || !('presentOn' in when) || when.absentOn === undefined) return [];
  return when.absentOn >= when.presentOn ? ['was last seen absent on or after the day it was there.'] : [];
}

function publishedLater(
  evidence: readonly Citation[],
  checked: string,
  sources: ReadonlyMap<string, Source>,
): string[] {
  const late = citedSources(evidence, sources).filter(({ published }) => isAfter(published, checked));
  return [...new Set(late)].map(({ id }) => `was checked on ${checked}, before its evidence "${id}" was published.`);
}

/** Whether the whole of a day, month or year lies after a day. */
function isAfter(published: string, day: string): boolean {
  return published !== 'undated' && published > day;
}
