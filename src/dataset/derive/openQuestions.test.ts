import { describe, expect, it } from 'vitest';
import { cell, cellCase, dataset, feature, notApplicable, unknown } from '../fixtures/records.ts';
import { openQuestionsOf } from './openQuestions.ts';

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
