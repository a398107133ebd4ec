import { describe, expect, it } from 'vitest';
import { cell, cellCase, dataset, feature, notApplicable, unknown } from '../fixtures/records.ts';
import { countReasons, openQuestionsOf } from './openQuestions.ts';

const open = cell({ status: 'unknown', evidence: [], unknown });

function told(...features: ReturnType<typeof feature>[]): string[] {
  return openQuestionsOf(dataset({ features }).features).map(
    ({ feature: { id }, direction, situation }) => `${id} ${direction} ${situation}`,
  );
}

describe('the open questions', () => {
  it('are none where every answer is known', () => {
    expect(told(feature())).toEqual([]);
  });

  it('say why nobody knows, and what would settle it', () => {
    const features = [feature({ cells: { 'from-threads': open, 'to-threads': notApplicable } })];
    expect(openQuestionsOf(dataset({ features }).features)).toMatchObject([{ situation: '', unknown }]);
  });

  it('are the unknown answers of both directions, in table order', () => {
    const cells = { 'from-threads': open, 'to-threads': open };
    expect(told(feature({ id: 'likes', cells }), feature({ id: 'polls', cells }))).toEqual([
      'polls from-threads ',
      'polls to-threads ',
      'likes from-threads ',
      'likes to-threads ',
    ]);
  });

  it('include an unknown case of a known answer', () => {
    const cases = [cellCase(), cellCase({ when: 'A poll with pictures', status: 'unknown', unknown })];
    const cells = { 'from-threads': notApplicable, 'to-threads': cell({ cases }) };
    expect(told(feature({ cells }))).toEqual(['polls to-threads A poll with pictures']);
  });
});

describe('the address of an open question', () => {
  it('names the feature and the direction, and for a case its number among the cases', () => {
    const cases = [cellCase(), cellCase({ status: 'unknown', unknown }), cellCase({ status: 'unknown', unknown })];
    const cells = { 'from-threads': open, 'to-threads': cell({ cases }) };
    const ids = openQuestionsOf(dataset({ features: [feature({ cells })] }).features).map(({ id }) => id);
    expect(ids).toEqual(['polls--from-threads', 'polls--to-threads--2', 'polls--to-threads--3']);
  });
});

describe('the reasons why questions are open', () => {
  it('are counted, most first, without those that hold for none', () => {
    const because = (reason: typeof unknown.because) =>
      cellCase({ status: 'unknown', unknown: { ...unknown, because: reason } });
    const cases = ['outdated', 'no-source', 'outdated'] as const;
    const cells = { 'from-threads': cell({ cases: cases.map(because) }), 'to-threads': notApplicable };
    expect(countReasons(openQuestionsOf(dataset({ features: [feature({ cells })] }).features))).toEqual([
      { reason: 'outdated', count: 2 },
      { reason: 'no-source', count: 1 },
    ]);
  });
});
