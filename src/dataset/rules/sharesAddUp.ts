import type { Share } from '../schema/share.ts';
import type { Rule } from './rule.ts';

/** A share is shown with what it is a share of; the figures must agree with each other. */
export const sharesAddUp: Rule = {
  id: 'shares-add-up',
  rule: 'A count is at most its total, and a percentage beside them is their quotient, rounded.',
  why: 'a figure that contradicts itself discredits the true ones beside it.',
  fix: 'copy the figures again from the source; say in `caution` where the source itself miscounts.',
  example: 'count: 43, total: 1597 and percent: 26.9, where 2.69 is right.',
  check({ shares }) {
    return shares.flatMap(({ file, record }) => faultsOf(record).map((says) => ({ file, at: record.id, says })));
  },
};

function faultsOf({ count, total, percent }: Share): string[] {
  if (count === undefined || total === undefined) return [];
  if (count > total) return [`counts ${count} out of ${total}.`];
  if (percent === undefined) return [];
  const exact = (count / total) * 100;
  const decimals = String(percent).split('.')[1]?.length ?? 0;
  const tolerance = 0.5 / 10 ** decimals + Number.EPSILON * 100;
  return Math.abs(exact - percent) <= tolerance
    ? []
    : [`says ${percent} per cent, but ${count} out of ${total} is ${exact.toFixed(decimals + 1)}.`];
}
