import type { Answer, Conversation, Question, Reading } from './conversation.ts';

/** Most questions of one check. */
const MOST_QUESTIONS = 10;

/**
 * Holds a conversation: asks each question that it yields and hands back the answer. A server that is too slow, or asks us
 * to wait (429), is left alone: all later questions come back as not asked. Throws what `ask` throws.
 */
export async function converse(
  conversation: Conversation,
  ask: (question: Question) => Promise<Answer>,
): Promise<Reading> {
  let asked = 0;
  let leaveAlone = false;
  let step = conversation.next();
  while (!step.done) {
    const answer: Answer = leaveAlone || asked >= MOST_QUESTIONS ? { kind: 'not-asked' } : await ask(step.value);
    asked += 1;
    leaveAlone ||= answer.kind === 'too-slow' || (answer.kind === 'status' && answer.status === 429);
    step = conversation.next(answer);
  }
  return step.value;
}
