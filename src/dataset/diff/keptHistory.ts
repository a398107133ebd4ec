import type { Problem } from '../problem.ts';
import { sameValue } from './sameValue.ts';
import type { Snapshot } from './snapshot.ts';
import type { SnapshotAnswer } from './snapshotAnswers.ts';

/**
 * A problem for every earlier state that the older records had and the newer ones lack, changed or put in another order.
 * New states may stand anywhere between them.
 *
 * @param since the older revision, as people name it
 */
export function lostHistory(before: Snapshot, after: Snapshot, since: string): Problem[] {
  return [...before.answers].flatMap(([key, was]) => {
    const is = after.answers.get(key);
    const left = is?.earlier ?? [];
    let from = 0;
    return was.earlier.flatMap((state, index) => {
      const found = left.findIndex((one, at) => at >= from && sameValue(one, state));
      if (found >= 0) {
        from = found + 1;
        return [];
      }
      return [problem(is ?? was, index, `${fate(state, left)} since ${since}.`)];
    });
  });
}

function fate(state: unknown, left: readonly unknown[]): string {
  if (left.some((one) => sameValue(one, state))) return 'was put in another place';
  const edited = left.find((one) => sameField(one, state, 'until') || sameField(one, state, 'summary'));
  return edited === undefined ? 'was removed' : `was edited (${changedFields(state, edited).join(', ')})`;
}

function changedFields(a: unknown, b: unknown): string[] {
  const [was, is] = [fieldsOf(a), fieldsOf(b)];
  const keys = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...keys].filter((key) => !sameValue(was[key], is[key]));
}

function sameField(a: unknown, b: unknown, key: string): boolean {
  const [was, is] = [fieldsOf(a)[key], fieldsOf(b)[key]];
  return was !== undefined && sameValue(was, is);
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function problem({ file, feature, direction }: SnapshotAnswer, index: number, says: string): Problem {
  return {
    rule: 'history-kept',
    file,
    at: `${feature} › ${direction} › earlier ${index + 1}`,
    says,
    why: 'the history is append-only: others have read and reused what it said.',
    fix: 'put the entry back as it was; tell a correction in an entry of its own, with the reason "we-were-wrong".',
  };
}
