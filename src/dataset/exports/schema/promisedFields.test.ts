import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csvColumns } from '../cellsCsv.ts';
import { fieldsOf, publishedShapes } from './fields.ts';
import { jsonSchemas } from './jsonSchemas.ts';

const promised = readFileSync(new URL('promised-fields-v1.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

const published = [
  ...Object.entries(jsonSchemas).flatMap(([name, schema]) =>
    said(name.replace('.schema.json', '.json'), fieldsOf(schema)),
  ),
  ...publishedShapes().flatMap(({ name, fields }) => said(name, fields)),
  ...Object.keys(csvColumns).map((column) => `cells.csv ${column} always`),
];

test('every field that version 1 promised is still published, and still there wherever it always was', () => {
  expect(promised.filter((field) => !published.includes(field))).toEqual([]);
});

test('every published field is promised from then on: add new ones to promised-fields-v1.txt, never remove one', () => {
  expect(published.filter((field) => !promised.includes(field))).toEqual([]);
});

function said(of: string, fields: readonly { name: string; required: boolean }[]): string[] {
  return fields.map(({ name, required }) => `${of} ${name} ${required ? 'always' : 'sometimes'}`);
}
