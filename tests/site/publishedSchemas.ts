import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { posix } from 'node:path';
import { readJson } from './publishedFiles.ts';

/** The schema that a published file names, as a path below /data/v1/. */
export function schemaOf(path: string): string {
  const { $schema } = readJson<{ $schema: string }>(path);
  return posix.join(posix.dirname(path), $schema);
}

/** What is wrong with a value by a published schema; empty when nothing is. */
export function errorsIn(value: unknown, schema: object): string[] {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
  addFormats.default(ajv);
  ajv.validate(schema, value);
  return (ajv.errors ?? []).map(({ instancePath, message = '', params }) =>
    `${instancePath} ${message} ${JSON.stringify(params)}`.trim(),
  );
}

/** The same schema, refusing every field that it does not name. */
export function closed(schema: unknown): object {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) =>
    isObjectSchema(value) ? { ...value, additionalProperties: false } : value,
  ) as object;
}

function isObjectSchema(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'object' && 'properties' in value
  );
}
