import { cellsOf } from './answers.ts';
import type { Rule } from './rule.ts';

/** /changes/ and the feeds tell each earlier state as a change; a change changes something. */
export const changesDiffer: Rule = {
  id: 'changes-differ',
  rule: 'An earlier state differs from the one that follows it in its status or its words.',
  why: 'readers and feeds would be told of a change in which nothing changed.',
  fix: 'say what was different, or merge the two states.',
  example: 'An earlier "works: Polls arrive as polls." is followed by the same words and status.',
  check({ features }) {
    return cellsOf(features).flatMap(({ file, at, cell }) => {
      const states = [...(cell.earlier ?? []), cell];
      return states.flatMap((state, index) => {
        const before = states[index - 1];
        if (before === undefined || before.status !== state.status) return [];
        if (plain(before.summary) !== plain(state.summary)) return [];
        return [{ file, at, says: `has nothing else to say after earlier state ${index} than in it.` }];
      });
    });
  },
};

function plain(summary: string): string {
  return summary
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
