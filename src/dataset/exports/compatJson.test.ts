import { describe, expect, it } from 'vitest';
import { cell, dataset, feature, notApplicable, unknown } from '../fixtures/records.ts';
import { conditions } from '../vocabulary/conditions.ts';
import { directions } from '../vocabulary/directions.ts';
import { statuses } from '../vocabulary/statuses.ts';
import { compatJson } from './compatJson.ts';
import { editionOf } from './edition.ts';

const open = cell({ status: 'unknown', evidence: [], unknown });
const features = [feature({ cells: { 'from-threads': notApplicable, 'to-threads': open } })];
const all = dataset({ features });
const published = compatJson(all, editionOf(all));

describe('the published dataset', () => {
  it('says its version, date and licence', () => {
    expect(published).toMatchObject({
      $schema: 'compat.schema.json',
      schemaVersion: expect.stringMatching(/^1\.\d+\.\d+$/),
      dataVersion: expect.stringMatching(/^2026-06-30-[0-9a-f]{8}$/),
      asOf: '2026-06-30',
      licence: 'CC0-1.0',
    });
  });

  it('explains its own words', () => {
    const { vocabulary } = published;
    expect(vocabulary.statuses).toEqual(statuses);
    expect(vocabulary.directions).toEqual(directions);
    expect(vocabulary.conditions).toEqual(conditions);
    expect(Object.keys(vocabulary.groups)).toContain('posts');
    expect(vocabulary.bases.reported.name).toBe('Reported');
    expect(vocabulary.changeReasons['we-were-wrong']).toEqual({ name: 'We were wrong' });
    expect(vocabulary.unknownReasons[unknown.because]?.name).toBe('No source found');
    expect(vocabulary.freshnessDays['works']).toEqual({ due: 365, stale: 730 });
  });

  it('gives an unknown as unknown, with what would settle it', () => {
    expect(published.features[0]?.cells['to-threads']).toMatchObject({ status: 'unknown', unknown });
    expect(published.counts['to-threads']).toMatchObject({ unknown: 1, no: 0 });
  });

  it('gives the features as pages draw them, and the sources without where this site uses them', () => {
    expect(published.features).toEqual(all.features);
    expect(published.sources).toEqual(all.sources.map(({ uses: _uses, ...source }) => source));
    expect(published.sources[0]).not.toHaveProperty('uses');
  });
});
