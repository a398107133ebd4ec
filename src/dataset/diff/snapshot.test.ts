import { describe, expect, it } from 'vitest';
import { answering, asRaw, cellCase, citation, earlier, feature, source } from '../fixtures/records.ts';
import type { RawRecord } from '../records.ts';
import { snapshotOf } from './snapshot.ts';

const file = 'content/data/features/polls.ts';
const key = 'polls\nfrom-threads\n';

function withFeature(value: unknown): RawRecord[] {
  return [...asRaw(answering({})).filter((one) => one.file !== file), { collection: 'features', file, value }];
}

describe('a snapshot', () => {
  it('holds each answer and case with its basis, evidence date and earlier states', () => {
    const since = { on: '2026-05-01', precision: 'month' } as const;
    const { answers, features, unread } = snapshotOf(
      asRaw(answering({ since, earlier: [earlier()], cases: [cellCase({ status: 'no' })] })),
    );
    expect(unread).toEqual([]);
    expect([...features]).toEqual([['polls', 'Polls']]);
    expect(answers.get(key)).toMatchObject({
      name: 'Polls, from Threads',
      status: 'works',
      since,
      basis: 'vendor-says',
      evidenceDate: '2026-05-20',
      earlier: [earlier()],
    });
    expect(answers.get(`${key}A poll that has ended`)).toMatchObject({
      name: 'Polls, from Threads: a poll that has ended',
      status: 'no',
    });
    expect(answers.get('polls\nto-threads\n')).toMatchObject({ status: 'not-applicable', earlier: [] });
  });

  it('reads records of another schema: fields that came or went do not matter', () => {
    const { related: _related, ...older } = feature();
    const value = { ...older, id: 'telepathy', group: 'magic', newField: { deep: true } };
    const { answers, unread } = snapshotOf(withFeature(value));
    expect(unread).toEqual([]);
    expect(answers.get('telepathy\nfrom-threads\n')?.status).toBe('works');
  });

  it.each<{ what: string; value: unknown; unread: string[] }>([
    { what: 'a feature that is no record', value: 7, unread: [file] },
    { what: 'a feature without an id', value: { cells: {} }, unread: [file] },
    {
      what: 'an answer in another shape',
      value: { ...feature(), cells: { 'from-threads': 'yes', 'to-threads': null } },
      unread: [`${file} › polls › from-threads`, `${file} › polls › to-threads`],
    },
    {
      what: 'parts of an answer',
      value: withCell({ status: 'works', since: 'May', evidence: [7], earlier: 'none', cases: [{ status: 'no' }] }),
      unread: ['since', 'evidence', 'earlier', 'case 1']
        .map((part) => `${file} › polls › from-threads › ${part}`)
        .toSorted(),
    },
  ])('names $what as unread and goes on', ({ value, unread }) => {
    expect(snapshotOf(withFeature(value)).unread.toSorted()).toEqual(unread);
  });

  it('names a file that does not load, and a source of another shape', () => {
    const broken: RawRecord[] = [
      { collection: 'features', file, loadError: 'Unexpected token' },
      { collection: 'sources', file: 'content/data/sources/a.ts', value: { ...source({ id: 'a' }), kind: 'rumour' } },
    ];
    expect(snapshotOf(broken).unread.toSorted()).toEqual([file, 'content/data/sources/a.ts › a']);
  });

  it('leaves the evidence date out when its source cannot be read', () => {
    const raw = asRaw(answering({ evidence: [citation({ source: 'gone' })] }));
    expect(snapshotOf(raw).answers.get(key)).toMatchObject({ basis: undefined, evidenceDate: undefined });
  });
});

function withCell(cell: object): unknown {
  return { ...feature(), cells: { 'from-threads': cell, 'to-threads': { status: 'not-applicable' } } };
}
