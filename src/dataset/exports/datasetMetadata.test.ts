import { expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { datasetMetadata } from './datasetMetadata.ts';
import { editionOf } from './edition.ts';

function metadata(lists: make.RecordLists = {}) {
  const all = make.dataset(lists);
  return datasetMetadata(editionOf(all), all.features, 'https://example.org/guide');
}

it('describes the downloads as a Dataset with absolute addresses', () => {
  expect(metadata()).toMatchObject({
    '@type': 'Dataset',
    url: 'https://example.org/guide/data/',
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    isAccessibleForFree: true,
    dateModified: '2026-06-30',
    version: expect.stringMatching(/^2026-06-30-/),
  });
  expect(metadata().distribution.map(({ contentUrl, encodingFormat }) => `${contentUrl} ${encodingFormat}`)).toEqual([
    'https://example.org/guide/data/v1/compat.json application/json',
    'https://example.org/guide/data/v1/cells.csv text/csv',
    'https://example.org/guide/data/v1/sources.json application/json',
    'https://example.org/guide/data/v1/events.json application/json',
    'https://example.org/guide/data/v1/history.json application/json',
    'https://example.org/guide/data/v1/servers.json application/json',
  ]);
});

it('covers the time from the first state of any answer to the day of the data', () => {
  const before = make.earlier({ since: { on: '2023-07-05', precision: 'day' } });
  const cells = { 'from-threads': make.cell({ earlier: [before] }), 'to-threads': make.notApplicable };
  expect(metadata({ features: [make.feature({ cells })] }).temporalCoverage).toBe('2023-07-05/2026-06-30');
});

it('covers the day of the data alone when no beginning is known', () => {
  expect(metadata().temporalCoverage).toBe('2026-06-30/2026-06-30');
});
