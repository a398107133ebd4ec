import { z } from 'astro/zod';
import { changeReasons, type ChangeReason } from '../vocabulary/changeReasons.ts';
import { conditions, type ConditionId } from '../vocabulary/conditions.ts';
import { citation, note } from './citation.ts';
import { isoDate, when } from './dates.ts';
import { keysOf } from './keysOf.ts';
import { plainText, sentence, summary } from './text.ts';
import { unknown } from './unknown.ts';

export const confidence = z.enum(['high', 'medium', 'low']);

const answer = z.enum(['works', 'partial', 'no', 'unknown']);

/** Another situation under the same question, with its own answer and evidence. */
export const cellCase = z.strictObject({
  /** The situation, as a phrase: "A reply under someone else's post". */
  when: plainText(5, 140),
  status: answer,
  summary,
  since: when.optional(),
  limits: z.array(note).min(1).optional(),
  evidence: z.array(citation),
  confidence,
  inferred: sentence.optional(),
  unknown: unknown.optional(),
});

/** What the answer was before. Append-only. */
export const earlier = z.strictObject({
  status: answer,
  summary,
  /** When that state began, as far as sources show. */
  since: when.optional(),
  /** When it ended, a day that belongs to the next state; for "evidence-ended", the last day on which a source shows it. */
  until: when,
  why: z.enum(keysOf<ChangeReason>(changeReasons)),
  evidence: z.array(citation).min(1),
});

/** The answer to a feature's question in one direction. */
export const cell = z.strictObject({
  status: answer,
  summary,
  since: when.optional(),
  conditions: z
    .array(z.enum(keysOf<ConditionId>(conditions)))
    .min(1)
    .optional(),
  limits: z.array(note).min(1).optional(),
  evidence: z.array(citation),
  confidence,
  /** The reasoning, where the answer is ours and not a source's. */
  inferred: sentence.optional(),
  cases: z.array(cellCase).min(1).optional(),
  /** The day the evidence was last read. */
  checked: isoDate,
  earlier: z.array(earlier).min(1).optional(),
  unknown: unknown.optional(),
});

/** A direction in which the question makes no sense, and why. */
export const notApplicable = z.strictObject({
  status: z.literal('not-applicable'),
  reason: sentence,
});

export type Cell = z.output<typeof cell>;
export type CellCase = z.output<typeof cellCase>;
export type Earlier = z.output<typeof earlier>;
export type NotApplicable = z.output<typeof notApplicable>;
