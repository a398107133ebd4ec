import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { downloadsOf } from './downloads.ts';

const hostile = '</script>"\\,\u2028\u202E=1+1 ]]> & \u0000';

const all = make.dataset({
  sources: [make.source(), make.source({ id: 'unused' })],
  features: [
    {
      ...make.feature(),
      // No schema lets this through; exports must not depend on that.
      cells: {
        'from-threads': {
          ...make.cell(),
          summary: hostile,
          since: { absentOn: '2026-01-01', presentOn: '2026-05-20' },
          cases: [make.cellCase({ status: 'unknown', evidence: [], unknown: make.unknown })],
          earlier: [make.earlier()],
        },
        'to-threads': make.notApplicable,
      },
    },
    make.feature({ id: 'edits' }),
  ],
  events: [make.event()],
  servers: [make.server()],
});
const files = downloadsOf(all);

function read(path: string): Record<string, unknown> {
  return JSON.parse(files.get(path) ?? 'null') as Record<string, unknown>;
}

describe('the downloads', () => {
  it('are one file a feature, one each of the whole, and their schemas', () => {
    expect([...files.keys()].toSorted()).toEqual([
      'cells.csv',
      'compat.json',
      'compat.schema.json',
      'events.json',
      'events.schema.json',
      'feature.schema.json',
      'features/edits.json',
      'features/polls.json',
      'history.json',
      'history.schema.json',
      'servers.json',
      'servers.schema.json',
      'sources.json',
      'sources.schema.json',
    ]);
  });

  it('are the same, byte for byte, for the same records', () => {
    expect(downloadsOf(all)).toEqual(files);
  });

  it('carry hostile text unharmed', () => {
    expect(read('compat.json')).toMatchObject({ features: [{}, { cells: { 'from-threads': { summary: hostile } } }] });
  });

  it.each([
    ['compat.json', 'compat.schema.json'],
    ['features/polls.json', 'feature.schema.json'],
    ['sources.json', 'sources.schema.json'],
    ['events.json', 'events.schema.json'],
    ['history.json', 'history.schema.json'],
    ['servers.json', 'servers.schema.json'],
  ])('fit their schema: %s', (path, schema) => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    expect(ajv.validate(read(schema), read(path)), ajv.errorsText()).toBe(true);
  });

  it('give with a feature the sources that it cites, and no other', () => {
    expect(read('features/polls.json')).toMatchObject({ feature: { id: 'polls' }, sources: [{ id: make.SOURCE_ID }] });
  });

  it('say the same version everywhere', () => {
    const versions = [...files.keys()]
      .filter((path) => path.endsWith('.json') && !path.endsWith('.schema.json'))
      .map((path) => read(path)['dataVersion']);
    expect(new Set(versions).size).toBe(1);
  });

  it('do not tell where this site uses a source', () => {
    expect(files.get('sources.json')).not.toContain('"uses"');
  });
});
