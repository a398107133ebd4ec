import { describe, expect, it } from 'vitest';
import { cell, feature, notApplicable, page, SHORTCODES, source } from './fixtures/records.ts';
import { parseRecords } from './parse.ts';
import type { CollectionId } from './records.ts';

const file = 'content/data/features/polls.ts';

function parse(value: unknown, collection: CollectionId = 'features') {
  return parseRecords([{ collection, file, value }], [], SHORTCODES);
}

function problemsOf(value: unknown, collection: CollectionId = 'features'): string[] {
  return parse(value, collection).problems.map(({ rule, at, says }) => `${rule}: ${at} ${says}`);
}

describe('a record that fits its schema', () => {
  it('is kept with its file, and pages pass through', () => {
    const follow = page('Words.');
    const { records, problems } = parseRecords(
      [{ collection: 'features', file, value: feature() }],
      [follow],
      SHORTCODES,
    );
    expect(problems).toEqual([]);
    expect(records.features).toEqual([{ file, record: feature() }]);
    expect(records.pages).toEqual([follow]);
    expect(records.sources).toEqual([]);
    expect(records.shortcodes).toEqual(SHORTCODES);
  });

  it('keeps markup in the title of a document as the plain text that it is', () => {
    const title = '<script>alert("polls")</script>';
    expect(parse(source({ title }), 'sources').records.sources[0]?.record.title).toBe(title);
  });
});

describe('a record that does not fit its schema', () => {
  it.each([
    { what: 'undefined, from a file without a default export', value: undefined, type: 'undefined' },
    { what: 'null', value: null, type: 'null' },
    { what: 'a number', value: 42, type: 'number' },
    { what: 'a string', value: '<script>', type: 'string' },
    { what: 'a list in a list', value: [feature()], type: 'array' },
  ])('is told when it is $what', ({ value, type }) => {
    expect(problemsOf(value)).toEqual([
      `shape: record without a usable id does not fit its schema: Invalid input: expected object, received ${type}.`,
    ]);
  });

  it('is left out of the records', () => {
    expect(parse({ ...feature(), name: '' }).records.features).toEqual([]);
  });

  it('says which field is wrong, by the name of the record', () => {
    expect(problemsOf({ ...feature(), related: [] })).toEqual([
      'shape: polls › related does not fit its schema: Too small: expected array to have >=1 items.',
    ]);
  });

  it('says why, and what to do', () => {
    expect(parse(null).problems[0]).toMatchObject({
      file,
      why: 'pages, downloads and feeds rely on the shape; a wrong field would be dropped or shown wrongly.',
      fix: 'compare it with the schema in src/dataset/schema and a neighbouring record.',
    });
  });

  it('is told in full: each wrong field has a problem of its own', () => {
    const { problems } = parse({ ...feature(), name: 7, related: [], surprise: true });
    expect(problems.map(({ at }) => at)).toEqual(['polls › name', 'polls › related', 'polls']);
  });

  it.each([
    { what: 'no id', id: undefined, name: 'record without a usable id' },
    { what: 'an id of another type', id: { id: 'polls' }, name: 'record without a usable id' },
    { what: 'an id of 1 MB', id: 'x'.repeat(1_000_000), name: 'record without a usable id' },
    { what: 'an id nobody planned', id: 'telepathy', name: 'telepathy' },
    { what: 'markup as its id', id: '<script>alert(1)</script>', name: '<script>alert(1)</script>' },
    { what: 'an id that reads backwards', id: 'slop\u202E', name: 'slop\u202E' },
  ])('is told when it has $what', ({ id, name }) => {
    expect(parse({ ...feature(), id }).problems.map(({ rule, at }) => `${rule}: ${at}`)).toEqual([
      `shape: ${name} › id`,
    ]);
  });

  it.each<{ what: string; over: object; at: string }>([
    { what: 'a name of 1 MB', over: { name: 'x'.repeat(1_000_000) }, at: 'polls › name' },
    { what: 'a field with a name of 1 MB', over: { ['x'.repeat(1_000_000)]: true }, at: 'polls' },
  ])('does not repeat $what', ({ over, at }) => {
    const { problems } = parse({ ...feature(), ...over });
    expect(problems.map((problem) => problem.at)).toEqual([at]);
    expect(JSON.stringify(problems).length).toBeLessThan(1000);
  });

  it('says where in a list, counted from 1', () => {
    const cells = {
      'from-threads': { ...cell(), evidence: [{ source: 'Meta', supports: [] }] },
      'to-threads': notApplicable,
    };
    expect(parse({ ...feature(), cells }).problems.map(({ at }) => at)).toEqual([
      'polls › cells › from-threads › evidence › 1 › source',
      'polls › cells › from-threads › evidence › 1 › supports',
    ]);
  });

  it.each([
    {
      since: { on: '2026-02-31', precision: 'day' },
      at: 'since › on',
      says: 'must be a day that exists, as YYYY-MM-DD',
    },
    {
      since: { absentOn: 'never', presentOn: '2026-05-20' },
      at: 'since › absentOn',
      says: 'must be a day that exists, as YYYY-MM-DD',
    },
  ])('says which of two shapes $since comes nearest to, and what is wrong with it', ({ since, at, says }) => {
    const cells = { 'from-threads': { ...cell(), since }, 'to-threads': notApplicable };
    expect(problemsOf({ ...feature(), cells })).toEqual([
      `shape: polls › cells › from-threads › ${at} does not fit its schema: ${says}.`,
    ]);
  });

  it('says once what is no plain data, and what else is wrong with its record', () => {
    const value = Object.defineProperty({ ...feature(), name: () => 'Polls', related: [] }, 'alsoCalled', {
      enumerable: true,
      get() {
        throw new Error('You looked.');
      },
    });
    expect(problemsOf(value)).toEqual([
      'shape: polls › name does not fit its schema: must be plain data, not a function.',
      'shape: polls › alsoCalled does not fit its schema: must be plain data, not a getter.',
      'shape: polls › related does not fit its schema: Too small: expected array to have >=1 items.',
    ]);
  });

  it('may even hold itself', () => {
    const circle: Record<string, unknown> = { ...feature() };
    circle['alsoCalled'] = circle;
    expect(problemsOf(circle)).toEqual(['shape: polls › alsoCalled does not fit its schema: must not hold itself.']);
  });

  it('may be all behaviour and no data', () => {
    expect(problemsOf(() => feature())).toEqual([
      'shape: record without a usable id does not fit its schema: must be plain data, not a function.',
    ]);
  });

  it('is left out even when nothing but its behaviour is wrong', () => {
    const value = { ...feature(), [Symbol('hidden')]: true };
    expect(parse(value).records.features).toEqual([]);
  });
});

describe('a file that did not load', () => {
  it('is told with its error, and does not hide what is wrong in other files', () => {
    const { problems } = parseRecords(
      [
        { file: 'content/data/features/edits.ts', loadError: 'Unexpected token' },
        { collection: 'features', file, value: null },
      ],
      [],
      SHORTCODES,
    );
    expect(problems.map((problem) => `${problem.rule} ${problem.file} › ${problem.at}`)).toEqual([
      'shape content/data/features/edits.ts › file',
      `shape ${file} › record without a usable id`,
    ]);
    expect(problems[0]?.says).toBe('cannot be loaded: Unexpected token.');
  });

  it('has its error cut short', () => {
    const { problems } = parseRecords([{ file, loadError: 'x'.repeat(1_000_000) }], [], SHORTCODES);
    expect(problems[0]?.says.length).toBeLessThan(400);
  });
});
