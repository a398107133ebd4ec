import { describe, expect, it } from 'vitest';
import { cell, cellCase, citation, dataset, feature, notApplicable, source, unknown } from '../fixtures/records.ts';
import type { Cell, CellCase } from '../schema/cell.ts';
import type { FeatureId } from '../vocabulary/featureIds.ts';
import { dueByYear, recheckQueueOf, type QueuedAnswer } from './recheckQueue.ts';

/** On 2026-08-04 plus 270 days a "no" falls due on the same day as a "works" of 2026-05-01 plus 365. */
const dates = ['2026-08-04', '2026-05-01', '2026-05', '2024-01-01', 'undated'];
const sources = dates.map((published) => source({ id: `from-${published}`, published }));

function answered(status: Cell['status'], published: string): Partial<Cell> {
  const evidence = [citation({ source: `from-${published}` })];
  return { status, evidence, ...(status === 'unknown' && { unknown }) };
}

function queue(...answers: [FeatureId, Cell['status'], string, CellCase[]?][]): QueuedAnswer[] {
  const features = answers.map(([id, status, published, cases]) => {
    const answer = cell({ ...answered(status, published), ...(cases && { cases }) });
    return feature({ id, cells: { 'from-threads': notApplicable, 'to-threads': answer } });
  });
  return recheckQueueOf(dataset({ sources, features }).features);
}

function told(queued: readonly QueuedAnswer[]): string[] {
  return queued.map(
    ({ feature: { id }, situation, answer: { freshness } }) =>
      `${id}${situation && ` (${situation})`} ${freshness?.goodUntil ?? 'at once'}`,
  );
}

describe('the queue of answers to re-check', () => {
  it('puts first what falls due first', () => {
    const queued = queue(['polls', 'works', '2026-05'], ['edits', 'no', '2026-05'], ['likes', 'works', '2024-01-01']);
    expect(told(queued)).toEqual(['likes 2024-12-31', 'edits 2027-01-26', 'polls 2027-05-01']);
  });

  it.each(['no', 'partial'] as const)('puts "%s" before a "works" that falls due on the same day', (status) => {
    const queued = queue(['edits', 'works', '2026-05-01'], ['likes', status, '2026-08-04']);
    expect(told(queued)).toEqual(['likes 2027-05-01', 'edits 2027-05-01']);
  });

  it('puts answers without dated evidence before all others', () => {
    const queued = queue(['polls', 'works', '2024-01-01'], ['likes', 'works', 'undated'], ['edits', 'no', 'undated']);
    expect(told(queued)).toEqual(['edits at once', 'likes at once', 'polls 2024-12-31']);
  });

  it('keeps table order among answers that fall due together', () => {
    const queued = queue(
      ['likes', 'works', '2026-05'],
      ['polls', 'works', '2026-05'],
      ['profiles', 'works', '2026-05'],
    );
    expect(told(queued)).toEqual(['profiles 2027-05-01', 'polls 2027-05-01', 'likes 2027-05-01']);
  });

  it('holds cases by their own evidence, also those of an unknown answer', () => {
    const old = cellCase({ when: 'A poll that has ended', ...answered('no', '2024-01-01') } as Partial<CellCase>);
    const open = cellCase({ when: 'A poll with pictures', ...answered('unknown', '2024-01-01') } as Partial<CellCase>);
    expect(told(queue(['polls', 'unknown', '2026-05', [old, open]]))).toEqual([
      'polls (A poll that has ended) 2024-09-27',
    ]);
  });

  it('leaves out what is unknown or does not apply', () => {
    expect(queue(['polls', 'unknown', '2024-01-01'])).toEqual([]);
  });
});

describe('the count by year', () => {
  it('tells how many fall due and turn stale, and leaves out what has no date', () => {
    const queued = queue(['polls', 'works', '2026-05'], ['edits', 'no', '2026-05'], ['likes', 'works', 'undated']);
    expect(dueByYear(queued)).toEqual([
      { year: '2027', due: 2, stale: 1 },
      { year: '2028', due: 0, stale: 1 },
    ]);
  });

  it('is empty for an empty queue', () => {
    expect(dueByYear([])).toEqual([]);
  });
});
