import { describe, expect, it } from 'vitest';
import {
  answering,
  asRaw,
  citation,
  feature,
  records,
  server,
  software,
  source,
  term,
} from '../../src/dataset/fixtures/records.ts';
import { parseRecords } from '../../src/dataset/parse.ts';
import { sourceReferences } from '../../src/dataset/rules/citations.ts';
import { referencesResolve } from '../../src/dataset/rules/referencesResolve.ts';
import { sourceKnown } from '../../src/dataset/rules/sourceKnown.ts';
import { sourceUsed } from '../../src/dataset/rules/sourceUsed.ts';
import { uniqueIds } from '../../src/dataset/rules/uniqueIds.ts';
import { uniqueUrls } from '../../src/dataset/rules/uniqueUrls.ts';
import { multiply, withOwnIds } from './multiply.ts';

const exception = { software: 'misskey', text: 'It shows them as text.', evidence: [citation()] };
const raw = asRaw(
  records({
    sources: [source(), source({ id: 'another' })],
    features: [feature({ software: [exception] })],
    servers: [server({ software: 'Mastodon' })],
    software: [software()],
    glossary: [term({ see: ['toot'], sources: ['another'] }), term({ id: 'toot', name: 'Toot' })],
    synonyms: [[['boost', 'reblog']]],
  }),
);

describe('records made from the real ones', () => {
  it.each([1, 2, 10])('pass their schemas and stand in files of their own at %i×', (times) => {
    const many = multiply(raw, times);
    expect(many).toHaveLength((raw.length - 1) * times + 1);
    expect(new Set(many.map(({ file }) => file)).size).toBe(many.length);
    expect(parseRecords(many, [], []).problems).toEqual([]);
  });

  it('have ids, addresses and sources of their own, and point at each other', () => {
    const own = withOwnIds(parseRecords(multiply(raw, 3), [], []).records);
    const broken = [uniqueIds, uniqueUrls, sourceKnown, sourceUsed, referencesResolve].flatMap(({ check }) =>
      check(own),
    );
    expect(broken).toEqual([]);
    expect(own.features.map(({ record }) => record.id)).toEqual(['polls', 'polls-x2', 'polls-x3']);
    expect(own.servers.map(({ record }) => record.software)).toEqual(['Mastodon', 'Mastodon', 'Mastodon']);
    expect(sourceReferences(own)).toHaveLength(
      3 * sourceReferences(withOwnIds(parseRecords(raw, [], []).records)).length,
    );
  });

  it('leave the real ones as they were', () => {
    const real = asRaw(answering({}));
    multiply(real, 2);
    expect(real).toEqual(asRaw(answering({})));
  });

  it('copy a file that does not load as one that does not load', () => {
    const broken = { file: 'content/data/events/a.ts', loadError: 'Unexpected token' };
    expect(multiply([broken], 2)[1]).toEqual({ ...broken, file: 'content/data/events/a-x2.ts' });
  });
});
