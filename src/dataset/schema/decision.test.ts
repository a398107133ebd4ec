import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { decisionQuestion } from './decision.ts';

const reason = { text: 'It is a reason.', sources: [make.SOURCE_ID] };
const situation = (reasons: object) => ({ id: 'heavy', text: 'The load is heavy', reasons });

describe('a question to decide by', () => {
  it.each([
    { what: 'a stance has no reason', reasons: { federate: reason, limit: reason } },
    { what: 'a stance has two', reasons: { federate: reason, limit: [reason, reason], suspend: reason } },
    {
      what: 'a fourth stance stands beside the three',
      reasons: { federate: reason, limit: reason, suspend: reason, pray: reason },
    },
    {
      what: 'a reason has no source',
      reasons: { federate: reason, limit: reason, suspend: { ...reason, sources: [] } },
    },
  ])('is refused when $what', ({ reasons }) => {
    const [light] = make.decisionQuestion().situations;
    const question = { ...make.decisionQuestion(), situations: [light, situation(reasons)] };
    expect(decisionQuestion.safeParse(question).success).toBe(false);
  });

  it('is refused with one situation only: there would be nothing to choose', () => {
    const [light] = make.decisionQuestion().situations;
    expect(decisionQuestion.safeParse({ ...make.decisionQuestion(), situations: [light] }).success).toBe(false);
  });
});
