import { cellsOf } from './answers.ts';
import type { Rule } from './rule.ts';

/** DESIGN.md section 5: where cases differ, the cell is partial only when one of them is known to work. */
export const casesAgree: Rule = {
  id: 'cases-agree',
  rule: 'A "partial" with cases has at least one case that is known to work.',
  why: 'a "partly" made of unknowns and failures promises what nobody has seen.',
  fix: 'set the cell to what its cases add up to, or give the working case its evidence.',
  example: 'A cell says "partial", and its two cases say "no" and "unknown".',
  check({ features }) {
    return cellsOf(features)
      .filter(({ cell }) => cell.cases !== undefined && cell.status === 'partial')
      .filter(({ cell }) => !cell.cases?.some(({ status }) => status === 'works' || status === 'partial'))
      .map(({ file, at }) => ({ file, at, says: 'says "partial", but none of its cases is known to work.' }));
  },
};
