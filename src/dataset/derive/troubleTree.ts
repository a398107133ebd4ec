import type { Trouble, TroubleCause, TroubleQuestion } from '../schema/trouble.ts';

/** A question in its place: its number, and where each answer leads. */
type NumberedQuestion = Omit<TroubleQuestion, 'answers'> & {
  /** From 1, in the order in which the answers lead from one question to the next. */
  number: number;
  answers: { choice: string; target: Target }[];
};

/** A cause, with the questions that lead to it. */
type ReachedCause = TroubleCause & { from: { id: string; number: number }[] };

/** The troubleshooter in reading order: all questions, then all causes. */
export interface TroubleTree {
  questions: NumberedQuestion[];
  causes: ReachedCause[];
}

/** Where an answer leads. */
type Target = { kind: 'question'; id: string; number: number } | { kind: 'cause'; id: string; name: string };

/** Numbers the questions and puts all steps in order. Leaves out what the rule trouble-tree would refuse. */
export function troubleTreeOf(troubles: readonly Trouble[]): TroubleTree {
  const steps = inOrder(troubles);
  const questions = steps.filter((one) => one.kind === 'question').map((one, index) => ({ ...one, number: index + 1 }));
  const causes = steps.filter((one) => one.kind === 'cause');
  const targets = new Map<string, Target>([
    ...questions.map(({ kind, id, number }) => [id, { kind, id, number }] as const),
    ...causes.map(({ kind, id, name }) => [id, { kind, id, name }] as const),
  ]);
  return {
    questions: questions.map((question) => ({
      ...question,
      answers: question.answers.flatMap(({ choice, leadsTo }) => {
        const target = targets.get(leadsTo);
        return target === undefined ? [] : [{ choice, target }];
      }),
    })),
    causes: causes.map((cause) => ({
      ...cause,
      from: questions
        .filter(({ answers }) => answers.some(({ leadsTo }) => leadsTo === cause.id))
        .map(({ id, number }) => ({ id, number })),
    })),
  };
}

/** The question at which a reader starts: the first that no answer leads to. None when there is none such. */
export function startOf(troubles: readonly Trouble[]): TroubleQuestion | undefined {
  const questions = troubles.filter((one) => one.kind === 'question');
  const reached = new Set(questions.flatMap(({ answers }) => answers).map(({ leadsTo }) => leadsTo));
  return questions.find(({ id }) => !reached.has(id));
}

/** Every step that can be reached from the start, each once, depth first. */
function inOrder(troubles: readonly Trouble[]): Trouble[] {
  const byId = new Map(troubles.map((one) => [one.id, one]));
  const met = new Set<Trouble>();
  const visit = (one: Trouble | undefined) => {
    if (one === undefined || met.has(one)) return;
    met.add(one);
    if (one.kind === 'question') for (const { leadsTo } of one.answers) visit(byId.get(leadsTo));
  };
  visit(startOf(troubles));
  return [...met];
}
