import { describe, expect, test } from 'vitest';
import { sourceIdsIn } from '../../src/dataset/rules/citations.ts';
import type { DerivedCase, DerivedCell } from '../../src/dataset/derive/features.ts';
import { changesOf } from '../../src/dataset/derive/changes.ts';
import { isoOf } from '../../src/dataset/sayDates.ts';
import { directionIds, type Direction } from '../../src/dataset/vocabulary/directions.ts';
import { statusIds } from '../../src/dataset/vocabulary/statuses.ts';
import { dataset } from '../../src/generated/dataset.ts';
import { readCells, readJson, readRoot } from './publishedFiles.ts';

type Feature = (typeof dataset.features)[number];

/** The dataset as plain JSON, without members that are undefined. */
const { features, sources, events, servers, counts } = JSON.parse(JSON.stringify(dataset)) as typeof dataset;
const plainSources = sources.map(({ uses: _uses, ...source }) => source);
const compat = readJson<{ features: Feature[]; sources: unknown[]; counts: unknown; dataVersion: string }>(
  'compat.json',
);
const single = features.map(({ id }) =>
  readJson<{ feature: Feature; sources: { id: string }[] }>(`features/${id}.json`),
);
const rows = readCells();
const rowsOf = (feature: string, direction: string) =>
  rows.filter((row) => row['feature'] === feature && row['direction'] === direction);

describe('no format loses a record', () => {
  test('compat.json', () => {
    expect(compat).toMatchObject({ features, sources: plainSources, counts });
  });

  test('the files of features, each with all sources it cites', () => {
    expect(single.map(({ feature }) => feature)).toEqual(features);
    for (const one of single) {
      const cited = new Set(sourceIdsIn(one.feature));
      expect(new Set(one.sources.map(({ id }) => id))).toEqual(cited);
    }
  });

  test('sources, events, servers', () => {
    expect(readJson('sources.json')).toMatchObject({ sources: plainSources });
    expect(readJson('events.json')).toMatchObject({ events });
    expect(readJson('servers.json')).toMatchObject({ servers });
  });

  test('cells.csv has a row for each answer and each case, and no other', () => {
    const expected = features.flatMap(({ id, cells }) =>
      directionIds.flatMap((direction) =>
        answersOf(cells[direction]).map(({ situation }) => [id, direction, situation]),
      ),
    );
    expect(rows.map((row) => [row['feature'], row['direction'], row['situation']])).toEqual(expected);
  });
});

describe.each(
  features.flatMap((feature) => directionIds.map((direction) => [feature.id, direction, feature] as const)),
)('cells.csv › %s › %s', (id, direction, feature) => {
  test('says what the dataset says', () => {
    const cell = feature.cells[direction];
    const expected = answersOf(cell).map(({ answer, situation }) => ({
      ...expectedRow(answer),
      situation,
      checked: 'checked' in cell ? cell.checked : '',
      question: feature.question[direction],
    }));
    expect(rowsOf(id, direction)).toMatchObject(expected);
  });
});

describe.each(directionIds)('the number of answers %s', (direction) => {
  test.each(statusIds)('that are %s is the same in every format', (status) => {
    const count = dataset.counts[direction][status];
    const inCsv = rows.filter(
      (row) => row['direction'] === direction && row['situation'] === '' && row['status'] === status,
    );
    expect(compat.counts).toMatchObject({ [direction]: { [status]: count } });
    expect(inCsv).toHaveLength(count);
    expect(withStatus(compat.features, direction, status)).toBe(count);
    expect(
      withStatus(
        single.map(({ feature }) => feature),
        direction,
        status,
      ),
    ).toBe(count);
  });
});

describe.each([
  ['changes', directionIds],
  ['changes-from-threads', ['from-threads']],
  ['changes-to-threads', ['to-threads']],
] as const)('the feed %s', (name, directions) => {
  test('holds every change of its directions, with both statuses, the moment and the reason', () => {
    const expected = changesOf(features)
      .filter(({ direction }) => directions.some((one) => one === direction))
      .map(({ feature, direction, from, to, when, why }) => ({
        _change: {
          feature: feature.id,
          direction,
          from: { status: from.status, summary: from.summary },
          to: { status: to.status, summary: to.summary, ...('inferred' in to && { inferred: to.inferred }) },
          when,
          why,
        },
      }));
    const { items } = JSON.parse(readRoot(`${name}.json`)) as { items: unknown[] };
    expect(expected.length).toBeGreaterThan(0);
    expect(items).toHaveLength(expected.length);
    expect(items).toMatchObject(expected);
  });
});

/** An answer and the cases under it. */
function answersOf(cell: Feature['cells'][Direction]): { answer: Answer; situation: string }[] {
  const cases = cell.status === 'not-applicable' ? [] : (cell.cases ?? []);
  return [{ answer: cell, situation: '' }, ...cases.map((one) => ({ answer: one, situation: one.when }))];
}

/** What the row of an answer must say, worked out anew from the dataset. */
function expectedRow(answer: Answer): Record<string, string> {
  if (answer.status === 'not-applicable') return { status: 'not-applicable', summary: answer.reason, checked: '' };
  const { status, summary, since, evidenceDate, freshness, basis, confidence, inferred, disputed, unknown } = answer;
  const against = answer.evidence.filter(({ stance }) => stance === 'contradicts').map(({ source }) => source);
  return {
    status,
    summary,
    contradicted_by: [...new Set(against)].join(' '),
    since: since ? isoOf(since) : '',
    since_precision: since ? ('on' in since ? since.precision : 'by') : '',
    since_after: since && 'absentOn' in since ? (since.absentOn ?? '') : '',
    evidence_date: evidenceDate ?? '',
    good_until: freshness?.goodUntil ?? '',
    stale_from: freshness?.staleFrom ?? '',
    basis: basis ?? '',
    confidence,
    inferred: inferred ?? '',
    disputed: String(disputed),
    conditions: ('conditions' in answer && answer.conditions?.join(' ')) || '',
    limits: (answer.limits ?? []).map(({ text }) => text).join(' | '),
    because: unknown?.because ?? '',
    would_settle: unknown?.wouldSettle ?? '',
    sources: [...new Set(sourceIdsIn([answer.evidence, answer.limits]))].join(' '),
  };
}

function withStatus(all: readonly Feature[], direction: Direction, status: string): number {
  return all.filter(({ cells }) => cells[direction].status === status).length;
}

type Answer = Feature['cells'][Direction] | DerivedCell | DerivedCase;
