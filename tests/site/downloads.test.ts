import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../src/dataset/exports/schema/jsonSchemas.ts';
import { featureIds } from '../../src/dataset/vocabulary/featureIds.ts';
import { pageAt } from './builtSite.ts';
import { jsonFiles, publishedFiles, readJson } from './publishedFiles.ts';
import { closed, errorsIn, schemaOf } from './publishedSchemas.ts';

type Edit = (file: CompatLike) => void;

interface CompatLike {
  features: [{ cells: Record<string, Record<string, unknown>> }, ...unknown[]];
  counts?: unknown;
  [field: string]: unknown;
}

test('the downloads are those that the page documents', () => {
  const linked = pageAt('/data/').$('a[href^="/data/v1/"]');
  const names = linked.map((_, link) => pageAt('/data/').$(link).attr('href')?.replace('/data/v1/', '')).get();
  const ofFeatures = featureIds.map((id) => `features/${id}.json`);
  expect(publishedFiles).toEqual([...new Set([...names, ...ofFeatures])].toSorted());
});

test('a schema is published for each kind of JSON file', () => {
  expect([...new Set(jsonFiles.map(schemaOf))].toSorted()).toEqual(Object.keys(jsonSchemas).toSorted());
});

describe.each(jsonFiles)('%s', (path) => {
  const schema = readJson<object>(schemaOf(path));

  test('fits its published schema', () => {
    expect(errorsIn(readJson(path), schema)).toEqual([]);
  });

  test('holds no field that its schema does not name', () => {
    expect(errorsIn(readJson(path), closed(schema)), 'describe the field in src/dataset/exports/schema').toEqual([]);
  });
});

test.each<[string, Edit]>([
  [
    'an answer that is neither of the five',
    ({ features: [{ cells }] }) => Object.assign(first(cells), { status: 'maybe' }),
  ],
  ['a missing direction', ({ features: [{ cells }] }) => delete cells['to-threads']],
  ['an answer without a day of checking', ({ features: [{ cells }] }) => delete first(cells)['checked']],
  ['a day that is none', ({ features: [{ cells }] }) => Object.assign(first(cells), { checked: '2026-02-30' })],
  ['an unknown without a reason', ({ features: [{ cells }] }) => Object.assign(first(cells), { unknown: {} })],
  [
    'a moment without a day',
    ({ features: [{ cells }] }) => Object.assign(first(cells), { since: { precision: 'day' } }),
  ],
  ['a basis that is none', ({ features: [{ cells }] }) => Object.assign(first(cells), { basis: 'guessed' })],
  ['no counts', (file) => delete file.counts],
  ['another licence', (file) => Object.assign(file, { licence: 'MIT' })],
  ['another major version', (file) => Object.assign(file, { schemaVersion: '2.0.0' })],
])('the published schema refuses %s', (_, edit) => {
  const file = readJson<CompatLike>('compat.json');
  edit(file);
  expect(errorsIn(file, readJson<object>('compat.schema.json'))).not.toEqual([]);
});

test('the published schema accepts fields of later versions', () => {
  const file = readJson<CompatLike>('compat.json');
  Object.assign(first(file.features[0].cells), { later: 1 });
  expect(errorsIn({ ...file, later: true }, readJson<object>('compat.schema.json'))).toEqual([]);
});

/** The first answer of a feature, other than "does not apply". */
function first(cells: Record<string, Record<string, unknown>>): Record<string, unknown> {
  const found = Object.values(cells).find(({ status }) => status !== 'not-applicable');
  if (found === undefined) throw new Error('The first feature has no answer. Choose another one for this test.');
  return found;
}
