import { expect, it } from 'vitest';
import { jsonFile } from './jsonFile.ts';

it('writes each record of a list on a line of its own', () => {
  const file = jsonFile({ asOf: '2026-05-01', counts: { yes: 1 }, features: [{ id: 'polls' }, { id: 'edits' }] });
  expect(file).toBe(
    '{\n"asOf": "2026-05-01",\n"counts": {"yes":1},\n"features": [\n{"id":"polls"},\n{"id":"edits"}\n]\n}\n',
  );
});

it.each([
  ['lists of words, of lists and of nothing', { a: ['x', 'y'], b: [['x', 'y'], null], c: [] }],
  ['texts that look like JSON, or that break lines', { a: '"}],\n{', b: [{ text: '\n"],\u2028' }] }],
  ['nothing at all', {}],
])('gives back %s when read', (_, value) => {
  expect(JSON.parse(jsonFile(value))).toEqual(value);
});

it('leaves out what is not there, as JSON does', () => {
  expect(JSON.parse(jsonFile({ a: undefined, b: 1 }))).toEqual({ b: 1 });
});
