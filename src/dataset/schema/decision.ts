import { z } from 'astro/zod';
import { policyStances, type PolicyStance } from '../vocabulary/policyStances.ts';
import { note } from './citation.ts';
import { keysOf } from './keysOf.ts';
import { plainText, slug } from './text.ts';

const stance = z.enum(keysOf<PolicyStance>(policyStances));

/** One situation a server can be in, with one reason for each stance: never more for one than for another. */
const situation = z.strictObject({
  id: slug,
  /** As the admin would say it: "Our members are split". */
  name: plainText(5, 80),
  reasons: z.record(stance, note),
});

/** A question that admins weigh: dated facts, and what speaks for each stance in each situation. */
export const decisionQuestion = z.strictObject({
  id: slug,
  name: plainText(3, 40),
  facts: z.array(note).min(1),
  situations: z.array(situation).min(2).max(5),
});

export type DecisionQuestion = z.output<typeof decisionQuestion>;
