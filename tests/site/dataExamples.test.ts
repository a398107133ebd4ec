import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lastDayOf } from '../../src/dataset/dates.ts';
import { changesOf } from '../../src/dataset/derive/changes.ts';
import { directionIds } from '../../src/dataset/vocabulary/directions.ts';
import { dataset } from '../../src/generated/dataset.ts';
import { examplesOn, useExamples } from './runExample.ts';

const run = useExamples('/data/');
const { features, sources, events, servers, asOf } = dataset;

/** What each example must print, worked out from the dataset. */
const expected: Record<string, () => string[]> = {
  'open-questions.mjs': () =>
    features.flatMap(({ name, cells }) =>
      directionIds.flatMap((direction) => {
        const cell = cells[direction];
        return cell.status === 'unknown' ? [`${name}, ${direction}: ${cell.unknown?.wouldSettle ?? ''}`] : [];
      }),
    ),
  'validate.mjs': () => ['valid'],
  'one-answer.sh': () => {
    const cell = features.find(({ id }) => id === 'polls')?.cells['to-threads'];
    if (cell === undefined) return [];
    return [`${cell.status} - ${cell.status === 'not-applicable' ? cell.reason : cell.summary} - as of ${asOf}`];
  },
  'stale-answers.mjs': () =>
    features.flatMap(({ id, cells }) =>
      directionIds.flatMap((direction) => {
        const cell = cells[direction];
        if (cell.status === 'not-applicable') return [];
        return [{ ...cell, when: '' }, ...(cell.cases ?? [])]
          .filter(({ freshness }) => freshness !== undefined && freshness.staleFrom <= '2028-01-01')
          .map(({ when, freshness }) => `${id} ${direction} ${when} ${freshness?.staleFrom ?? ''}`);
      }),
    ),
  'count-sources.mjs': () =>
    [...Map.groupBy(sources, ({ kind }) => kind)].map(([kind, same]) => `${kind} ${same.length}`),
  'events-of-feature.mjs': () =>
    events
      .filter((event) => event.features?.includes('quote-posts'))
      .map(({ when, title }) => `${'on' in when ? when.on : `by ${when.presentOn}`} ${title}`),
  'servers-that-suspend.mjs': () =>
    servers.flatMap(({ name, decisions, checked }) => {
      const newest = decisions.at(-1);
      return newest?.stance === 'suspends' ? [`${name}: ${newest.text} (checked ${checked})`] : [];
    }),
  'changes-to-threads.mjs': () =>
    changesOf(features)
      .filter(({ direction }) => direction === 'to-threads')
      .map(({ when, why }) => `${lastDayOf(when).slice(0, 7)} (${why})`),
};

test('every example in the repository stands on the page, and is run here', () => {
  const files = globSync('*', { cwd: 'content/examples' }).toSorted();
  expect([...examplesOn('/data/').keys()].toSorted()).toEqual(files);
  expect(Object.keys(expected).toSorted()).toEqual(files);
});

test.each(Object.entries(expected))('%s prints what the data says', async (file, lines) => {
  expect(lines().length).toBeGreaterThan(0);
  const printed = await run(file);
  expect(file === 'changes-to-threads.mjs' ? printed.map(monthAndReason) : printed).toEqual(lines());
});

/** Titles of changes are worded elsewhere; here the month and the reason must be right. */
function monthAndReason(line: string): string {
  return `${line.slice(0, 7)} ${/\([^()]*\)$/.exec(line)?.[0] ?? ''}`;
}
