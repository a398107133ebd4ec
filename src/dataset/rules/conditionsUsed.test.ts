import { describe, expect, it } from 'vitest';
import { answering, records } from '../fixtures/records.ts';
import { conditions, type ConditionId } from '../vocabulary/conditions.ts';
import { conditionsUsed } from './conditionsUsed.ts';

const all = Object.keys(conditions) as ConditionId[];

describe('conditions-used', () => {
  it('passes when every condition is named by an answer', () => {
    expect(conditionsUsed.check(answering({ conditions: all }))).toEqual([]);
  });

  it('finds the one condition that no answer names', () => {
    expect(conditionsUsed.check(answering({ conditions: all.filter((id) => id !== 'adult') }))).toEqual([
      { file: 'src/dataset/vocabulary/conditions.ts', at: 'adult', says: 'is named by no cell.' },
    ]);
  });

  it('finds every condition when no answer names any', () => {
    expect(conditionsUsed.check(records()).map(({ at }) => at)).toEqual(all);
  });
});
