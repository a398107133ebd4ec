import { describe, expect, it } from 'vitest';
import { answering, asRaw, citation, earlier, records } from '../fixtures/records.ts';
import type { Earlier } from '../schema/cell.ts';
import { lostHistory } from './keptHistory.ts';
import { snapshotOf, type Snapshot } from './snapshot.ts';

const first = earlier({ summary: 'Polls were left out.', until: { on: '2024-06-01', precision: 'month' } });
const second = earlier({ summary: 'Polls were held back.', until: { on: '2025-06-01', precision: 'month' } });
const third = earlier({ summary: 'Polls came late.', until: { on: '2026-05-20', precision: 'day' } });

function history(...states: Earlier[]): Snapshot {
  return snapshotOf(asRaw(answering(states.length > 0 ? { earlier: states } : {})));
}

function lost(before: Snapshot, after: Snapshot): string[] {
  return lostHistory(before, after, 'main').map(({ at, says }) => `${at} ${says}`);
}

describe('a history that is kept', () => {
  it.each([
    { what: 'left as it is', states: [first, second] },
    { what: 'added to at its end', states: [first, second, third] },
    { what: 'added to at its beginning', states: [third, first, second] },
    { what: 'added to in the middle', states: [first, third, second] },
  ])('may be $what', ({ states }) => {
    expect(lost(history(first, second), history(...states))).toEqual([]);
  });

  it('may begin where there was none', () => {
    expect(lost(history(), history(first))).toEqual([]);
  });
});

describe('a history that is not kept', () => {
  const at = 'polls › from-threads › earlier';

  it.each([
    { what: 'a removed state', states: [second], says: [`${at} 1 was removed since main.`] },
    { what: 'the last state removed', states: [first], says: [`${at} 2 was removed since main.`] },
    { what: 'all removed', states: [], says: [`${at} 1 was removed since main.`, `${at} 2 was removed since main.`] },
    {
      what: 'another wording',
      states: [{ ...first, summary: 'Polls did not cross.' }, second],
      says: [`${at} 1 was edited (summary) since main.`],
    },
    {
      what: 'another end and reason',
      states: [first, { ...second, until: third.until, why: 'new-evidence' as const }],
      says: [`${at} 2 was edited (until, why) since main.`],
    },
    {
      what: 'a source added afterwards',
      states: [{ ...first, evidence: [citation(), citation({ source: 'another' })] }, second],
      says: [`${at} 1 was edited (evidence) since main.`],
    },
    {
      what: 'a beginning added afterwards',
      states: [{ ...first, since: { presentOn: '2024-03-01' } }, second],
      says: [`${at} 1 was edited (since) since main.`],
    },
    { what: 'another order', states: [second, first], says: [`${at} 2 was put in another place since main.`] },
  ])('is told: $what', ({ states, says }) => {
    expect(lost(history(first, second), history(...states))).toEqual(says);
  });

  it('is told when the whole feature is gone, by the file it stood in', () => {
    const gone = snapshotOf(asRaw(records({ features: [] })));
    expect(lostHistory(history(first), gone, 'v1').map(({ file, says }) => `${file} ${says}`)).toEqual([
      'content/data/features/polls.ts was removed since v1.',
    ]);
  });

  it('is told when one of two equal states is gone', () => {
    expect(lost(history(first, first), history(first))).toEqual([`${at} 2 was put in another place since main.`]);
  });

  it('says why it matters and how to mend it', () => {
    expect(lostHistory(history(first), history(), 'main')[0]).toMatchObject({
      rule: 'history-kept',
      why: expect.stringContaining('append-only'),
      fix: expect.stringContaining('put the entry back'),
    });
  });
});
