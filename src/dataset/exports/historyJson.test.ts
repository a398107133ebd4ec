import { describe, expect, it } from 'vitest';
import { cell, dataset, feature, notApplicable, source, unknown } from '../fixtures/records.ts';
import { editionOf } from './edition.ts';
import { historyJson } from './historyJson.ts';

const open = cell({ status: 'unknown', evidence: [], unknown });
const dated = cell({ since: { on: '2024-06-01', precision: 'day' } });
const all = dataset({
  sources: [source(), source({ id: 'unused' })],
  features: [
    feature({ cells: { 'from-threads': dated, 'to-threads': open } }),
    feature({ id: 'edits', cells: { 'from-threads': cell(), 'to-threads': notApplicable } }),
  ],
});

describe('the published history', () => {
  it('says its version, licence and the days it covers', () => {
    expect(historyJson(all, editionOf(all))).toMatchObject({
      schemaVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      licence: 'CC0-1.0',
      from: '2023-07-05',
      asOf: '2026-06-30',
    });
  });

  it('has every feature in table order and both directions, an unknown as unknown', () => {
    const { features } = historyJson(all, editionOf(all));
    expect(Object.keys(features)).toEqual(['edits', 'polls']);
    expect(features['polls']?.['to-threads'].map(({ status }) => status)).toEqual(['unknown', 'unknown']);
    expect(features['edits']?.['to-threads'].map(({ status }) => status)).toEqual(['not-applicable']);
  });

  it('names the sources of its periods and no others', () => {
    expect(historyJson(all, editionOf(all)).sources).toEqual({ 'meta-help-polls': 'Meta 2026' });
  });

  it('survives being written and read', () => {
    const value = historyJson(all, editionOf(all));
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  });
});
