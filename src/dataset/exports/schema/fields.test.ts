import { describe, expect, it } from 'vitest';
import { fieldsOf, publishedShapes } from './fields.ts';
import { jsonSchemas } from './jsonSchemas.ts';

describe('the fields of a shape', () => {
  it('come with type in words, whether they are always there, and what they hold', () => {
    const fields = fieldsOf({
      properties: {
        text: { type: 'string', description: 'Some text.' },
        day: { type: 'string', format: 'date' },
        home: { type: 'string', format: 'uri' },
        count: { type: 'integer' },
        sure: { type: 'boolean' },
        one: { enum: ['a', 'b'] },
        many: { enum: ['a', 'b', 'c', 'd', 'e', 'f'] },
        only: { const: 'CC0-1.0' },
        part: { $ref: '#/$defs/Source' },
        parts: { type: 'array', items: { $ref: '#/$defs/Source' } },
        either: { anyOf: [{ type: 'string', format: 'date' }, { const: 'undated' }] },
        ways: { type: 'object', properties: { 'from-threads': { type: 'string' }, 'to-threads': { type: 'string' } } },
        table: { type: 'object' },
      },
      required: ['text'],
    });
    expect(fields[0]).toEqual({ name: 'text', type: 'text', required: true, text: 'Some text.' });
    expect(fields.slice(1).map(({ name, type, required }) => `${name}: ${type}, ${String(required)}`)).toEqual([
      'day: date, false',
      'home: URL, false',
      'count: number, false',
      'sure: `true` or `false`, false',
      'one: `a`, `b`, false',
      'many: id, false',
      'only: `CC0-1.0`, false',
      'part: Source, false',
      'parts: list of Source, false',
      'either: date or `undated`, false',
      'ways: for each direction: text, false',
      'table: object, false',
    ]);
  });

  it('of a shape with two forms are those of both, required where both require them', () => {
    const forms = [
      { properties: { id: {}, on: {} }, required: ['id', 'on'] },
      { properties: { id: {}, presentOn: {} }, required: ['id', 'presentOn'] },
    ];
    expect(fieldsOf({ anyOf: forms }).map(({ name, required }) => `${name} ${String(required)}`)).toEqual([
      'id true',
      'on false',
      'presentOn false',
    ]);
  });
});

describe('the published shapes', () => {
  it('each say what they are, and what each field holds', () => {
    const silent = publishedShapes().flatMap(({ name, text, fields }) => [
      ...(text === '' ? [name] : []),
      ...fields.filter((field) => field.text === '').map((field) => `${name}.${field.name}`),
    ]);
    expect(silent.filter((field) => !/\.(status|reason)$/.test(field))).toEqual([]);
  });

  it('leave room for fields of later versions', () => {
    expect(JSON.stringify(jsonSchemas)).not.toContain('"additionalProperties":false');
  });
});
