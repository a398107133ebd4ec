import { conditions } from '../vocabulary/conditions.ts';
import { cellsOf } from './answers.ts';
import type { Rule } from './rule.ts';

/** A condition that no cell names is left over from an answer that changed. */
export const conditionsUsed: Rule = {
  id: 'conditions-used',
  rule: 'Every condition in the vocabulary is named by a cell.',
  why: 'an unused condition is a promise that no answer keeps.',
  fix: 'use it, or remove it from src/dataset/vocabulary/conditions.ts.',
  example: 'The vocabulary defines "copies-media", and no cell lists it among its conditions.',
  check({ features }) {
    const used = new Set<string>(cellsOf(features).flatMap(({ cell }) => cell.conditions ?? []));
    return Object.keys(conditions)
      .filter((id) => !used.has(id))
      .map((id) => ({ file: 'src/dataset/vocabulary/conditions.ts', at: id, says: 'is named by no cell.' }));
  },
};
