import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import type { Cell } from '../schema/cell.ts';
import type { Source } from '../schema/source.ts';
import { directionIds } from '../vocabulary/directions.ts';
import { featureIds } from '../vocabulary/featureIds.ts';
import { countStatuses } from './features.ts';

const { unknown } = make;

/** The derived answer from Threads of a feature with the given cell. */
function derived(over: Partial<Cell>, sources?: Source[]) {
  const { features, sources: kept } = make.answering(over, sources);
  const lists = { features: features.map(({ record }) => record), sources: kept.map(({ record }) => record) };
  return make.dataset(lists).features[0]?.cells['from-threads'];
}

describe('a derived answer', () => {
  it('has its basis, its evidence date and its freshness from its sources', () => {
    expect(derived({ status: 'no' })).toEqual({
      ...make.cell({ status: 'no' }),
      basis: 'vendor-says',
      evidenceDate: '2026-05-20',
      freshness: { goodUntil: '2027-02-14', staleFrom: '2027-11-11' },
      disputed: false,
    });
  });

  it('does not look fresher for being checked again', () => {
    const then = derived({ checked: '2026-06-30' });
    expect(derived({ checked: '2026-11-30' })).toEqual({ ...then, checked: '2026-11-30' });
  });

  it('has no freshness when its sources are undated', () => {
    const answer = derived({}, [make.source({ published: 'undated' })]);
    expect(answer).toHaveProperty('basis', 'vendor-says');
    expect(answer).not.toHaveProperty('evidenceDate');
    expect(answer).not.toHaveProperty('freshness');
  });

  it('keeps an unknown unknown, whatever is cited', () => {
    const answer = derived({ status: 'unknown', unknown });
    expect(answer).toHaveProperty('status', 'unknown');
    expect(answer).not.toHaveProperty('freshness');
  });

  it('is disputed when a source speaks against it', () => {
    const evidence = [make.citation(), make.citation({ stance: 'contradicts' })];
    expect(derived({ evidence })).toHaveProperty('disputed', true);
  });

  it("derives each of its cases from the case's own sources", () => {
    const old = make.source({ id: 'old-test', kind: 'test', published: '2024-01' });
    const cases = [make.cellCase({ evidence: [make.citation({ source: 'old-test' })] })];
    const answer = derived({ cases }, [make.source(), old]);
    expect(answer).toHaveProperty('basis', 'vendor-says');
    expect(answer).toHaveProperty('cases.0.basis', 'observed');
    expect(answer).toHaveProperty('cases.0.evidenceDate', '2024-01');
  });
});

describe('derived features', () => {
  it('stand in table order', () => {
    const features = featureIds.toReversed().map((id) => make.feature({ id }));
    expect(make.dataset({ features }).features.map(({ id }) => id)).toEqual(featureIds);
  });

  it('leave a direction that does not apply as it is', () => {
    expect(make.dataset().features[0]?.cells['to-threads']).toEqual(make.notApplicable);
  });
});

describe('the counts', () => {
  const one = (status: Cell['status']) => make.cell({ status });
  const both = (id: 'polls' | 'edits' | 'likes', from: Cell['status'], to: Cell['status']) =>
    make.feature({ id, cells: { 'from-threads': one(from), 'to-threads': one(to) } });

  it('tell each status of each direction apart', () => {
    const features = [both('polls', 'works', 'unknown'), both('edits', 'partial', 'no'), make.feature({ id: 'likes' })];
    expect(countStatuses(make.dataset({ features }).features)).toEqual({
      'from-threads': { works: 2, partial: 1, no: 0, unknown: 0, 'not-applicable': 0 },
      'to-threads': { works: 0, partial: 0, no: 1, unknown: 1, 'not-applicable': 1 },
    });
  });

  it('never count an unknown as anything else', () => {
    const features = [both('polls', 'unknown', 'unknown'), both('edits', 'unknown', 'unknown')];
    const counts = countStatuses(make.dataset({ features }).features);
    for (const direction of directionIds) {
      expect(counts[direction]).toEqual({ works: 0, partial: 0, no: 0, unknown: 2, 'not-applicable': 0 });
    }
  });

  it('leave no feature out', () => {
    const features = featureIds.map((id) => make.feature({ id }));
    const { counts } = make.dataset({ features });
    for (const direction of directionIds) {
      expect(Object.values(counts[direction]).reduce((a, b) => a + b)).toBe(featureIds.length);
    }
  });
});
