import { expect, it } from 'vitest';
import { cell, citation, dataset, feature, notApplicable, source, unknown } from '../fixtures/records.ts';
import type { Cell } from '../schema/cell.ts';
import type { FeatureId } from '../vocabulary/featureIds.ts';
import { recheckQueueOf } from './recheckQueue.ts';

const sources = ['2026-05', '2024-01-01', 'undated'].map((published) => source({ id: `from-${published}`, published }));

function queue(...answers: [FeatureId, Cell['status'], string][]): string[] {
  const features = answers.map(([id, status, published]) => {
    const evidence = [citation({ source: `from-${published}` })];
    const answer = cell({ status, evidence, ...(status === 'unknown' && { unknown }) });
    return feature({ id, cells: { 'from-threads': notApplicable, 'to-threads': answer } });
  });
  return recheckQueueOf(dataset({ sources, features }).features).map(
    ({ feature: { id }, cell: { freshness } }) => `${id} ${freshness?.goodUntil ?? 'at once'}`,
  );
}

it('puts first what falls due first, and a "no" before a "works" of the same day', () => {
  expect(queue(['polls', 'works', '2026-05'], ['edits', 'no', '2026-05'], ['likes', 'works', '2024-01-01'])).toEqual([
    'likes 2024-12-31',
    'edits 2027-01-26',
    'polls 2027-05-01',
  ]);
});

it('puts answers without dated evidence before all others', () => {
  expect(queue(['polls', 'works', '2024-01-01'], ['likes', 'works', 'undated'])).toEqual([
    'likes at once',
    'polls 2024-12-31',
  ]);
});

it('keeps table order among answers that fall due together', () => {
  expect(queue(['likes', 'works', '2026-05'], ['polls', 'works', '2026-05'], ['profiles', 'works', '2026-05'])).toEqual(
    ['profiles 2027-05-01', 'polls 2027-05-01', 'likes 2027-05-01'],
  );
});

it('leaves out what is unknown or does not apply', () => {
  expect(queue(['polls', 'unknown', '2024-01-01'])).toEqual([]);
});
