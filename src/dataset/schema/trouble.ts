import { z } from 'astro/zod';
import { pageLink, sentence, slug } from './text.ts';

/** One statement, with the sources that carry it where it states a fact. Advice on what to do may have none. */
const statement = z.strictObject({
  text: sentence,
  sources: z.array(slug).min(1).optional(),
});

/** A question of the troubleshooter: each answer leads to another question, or to a cause. */
const troubleQuestion = z.strictObject({
  kind: z.literal('question'),
  id: slug,
  ask: z.string().endsWith('?').max(120),
  /** How to find the answer. */
  help: z.array(statement).optional(),
  more: z.array(pageLink).optional(),
  answers: z.array(z.strictObject({ answer: z.string().min(2).max(120), leadsTo: slug })).min(2),
});

/** Where the questions end: why the account is not found, how to tell, and what to do about it. */
const troubleCause = z.strictObject({
  kind: z.literal('cause'),
  id: slug,
  /** The cause in a few words, as a heading. */
  name: z.string().min(5).max(80),
  tell: z.array(statement).min(1),
  act: z.array(statement).min(1),
  more: z.array(pageLink).optional(),
});

/** One step of "Why can't I find it?". The rule trouble-tree looks at how the steps hang together. */
export const trouble = z.discriminatedUnion('kind', [troubleQuestion, troubleCause]);

export type Statement = z.output<typeof statement>;
export type TroubleQuestion = z.output<typeof troubleQuestion>;
export type TroubleCause = z.output<typeof troubleCause>;
export type Trouble = z.output<typeof trouble>;
