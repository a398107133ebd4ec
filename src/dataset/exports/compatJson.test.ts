import { describe, expect, it } from 'vitest';
import { cell, dataset, feature, notApplicable, unknown } from '../fixtures/records.ts';
import { conditions } from '../vocabulary/conditions.ts';
import { directions } from '../vocabulary/directions.ts';
import { statuses } from '../vocabulary/statuses.ts';
import { compatJson } from './compatJson.ts';

const open = cell({ status: 'unknown', evidence: [], unknown });
const features = [feature({ cells: { 'from-threads': notApplicable, 'to-threads': open } })];
const all = dataset({ features });

describe('the published dataset', () => {
  it('says its version, date and licence', () => {
    expect(compatJson(all)).toMatchObject({
      schemaVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      asOf: '2026-06-30',
      licence: 'CC0-1.0',
    });
  });

  it('explains its own words', () => {
    const { vocabulary } = compatJson(all);
    expect(vocabulary.statuses).toEqual(statuses);
    expect(vocabulary.directions).toEqual(directions);
    expect(vocabulary.conditions).toEqual(conditions);
    expect(Object.keys(vocabulary.groups)).toContain('posts');
  });

  it('gives an unknown as unknown, with what would settle it', () => {
    expect(compatJson(all).features[0]?.cells['to-threads']).toMatchObject({ status: 'unknown', unknown });
    expect(compatJson(all).counts['to-threads']).toMatchObject({ unknown: 1, no: 0 });
  });

  it('gives the features as pages draw them, and the sources without where this site uses them', () => {
    expect(compatJson(all).features).toEqual(all.features);
    expect(compatJson(all).sources).toEqual(all.sources.map(({ uses: _uses, ...source }) => source));
    expect(compatJson(all).sources[0]).not.toHaveProperty('uses');
  });
});
