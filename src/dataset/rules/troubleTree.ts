import { startOf } from '../derive/troubleTree.ts';
import type { Located, Records } from '../records.ts';
import type { Trouble } from '../schema/trouble.ts';
import type { Finding, Rule } from './rule.ts';

/** Readers follow the troubleshooter one answer at a time: every way through it must end at a cause. */
export const troubleTree: Rule = {
  id: 'trouble-tree',
  rule: 'The questions of the troubleshooter start at one place, never lead in a circle, and every answer ends at a cause.',
  why: 'a reader would be sent to a step that is not there, round in a circle, or past the cause that fits.',
  fix: 'correct the id after `leadsTo`, or lead an answer to the step that nothing reaches.',
  example: 'The answer "Yes" leads to "sharing-of", which does not exist.',
  check({ troubles }) {
    return [...deadEnds(troubles), ...unreached(troubles), ...circles(troubles), ...sameAnswers(troubles)];
  },
};

type LocatedTroubles = Records['troubles'];

function deadEnds(troubles: LocatedTroubles): Finding[] {
  const known = new Set(troubles.map(({ record }) => record.id));
  return troubles.flatMap((one) =>
    answersOf(one.record)
      .filter(({ leadsTo }) => !known.has(leadsTo))
      .map(({ choice, leadsTo }) => found(one, `leads by "${choice}" to "${leadsTo}", which does not exist.`)),
  );
}

/** The first question that nothing leads to is the start. Any other such step is reached by nobody. */
function unreached(troubles: LocatedTroubles): Finding[] {
  const records = troubles.map(({ record }) => record);
  const start = startOf(records);
  const reached = new Set(records.flatMap(answersOf).map(({ leadsTo }) => leadsTo));
  const alone = troubles
    .filter(({ record }) => record !== start && !reached.has(record.id))
    .map((one) => found(one, 'is reached by no answer.'));
  const [first] = troubles;
  if (start !== undefined || first === undefined) return alone;
  return [found(first, 'has no question before it at which to start.'), ...alone];
}

function circles(troubles: LocatedTroubles): Finding[] {
  const byId = new Map(troubles.map(({ record }) => [record.id, record]));
  return troubles.flatMap((one) => {
    const way = wayBack(one.record.id, one.record, byId, new Set());
    return way === undefined ? [] : [found(one, `leads back to itself: ${[one.record.id, ...way].join(' › ')}.`)];
  });
}

/** Ids on the first way that leads to `goal`, the goal last; nothing when no way does. */
function wayBack(
  goal: string,
  from: Trouble,
  byId: ReadonlyMap<string, Trouble>,
  tried: Set<string>,
): string[] | undefined {
  for (const { leadsTo } of answersOf(from)) {
    if (leadsTo === goal) return [goal];
    const next = byId.get(leadsTo);
    if (next === undefined || tried.has(leadsTo)) continue;
    tried.add(leadsTo);
    const rest = wayBack(goal, next, byId, tried);
    if (rest !== undefined) return [leadsTo, ...rest];
  }
  return undefined;
}

function sameAnswers(troubles: LocatedTroubles): Finding[] {
  return troubles.flatMap((one) => {
    const answers = answersOf(one.record).map(({ choice }) => choice);
    const twice = new Set(answers.filter((answer, index) => answers.indexOf(answer) !== index));
    return [...twice].map((answer) => found(one, `offers "${answer}" twice.`));
  });
}

function answersOf(trouble: Trouble) {
  return trouble.kind === 'question' ? trouble.answers : [];
}

function found({ file, record }: Located<Trouble>, says: string): Finding {
  return { file, at: record.id, says };
}
