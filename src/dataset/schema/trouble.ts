import { z } from 'astro/zod';
import { pageLink, plainText, sentence, slug } from './text.ts';

/** One statement, with the sources that carry it where it states a fact. Advice on what to do may have none. */
const statement = z.strictObject({
  text: sentence,
  sources: z.array(slug).min(1).optional(),
});

/** A question of the troubleshooter: each answer leads to another question, or to a cause. */
const troubleQuestion = z.strictObject({
  kind: z.literal('question'),
  id: slug,
  ask: plainText(8, 120).endsWith('?'),
  /** How to find the answer. */
  help: z.array(statement).min(1).optional(),
  more: z.array(pageLink).min(1).optional(),
  answers: z.array(z.strictObject({ choice: plainText(2, 120), leadsTo: slug })).min(2),
});

/** Where the questions end: why the account is not found, how to tell, and what to do about it. */
const troubleCause = z.strictObject({
  kind: z.literal('cause'),
  id: slug,
  /** The cause in a few words, as a heading. */
  name: plainText(5, 80),
  tell: z.array(statement).min(1),
  act: z.array(statement).min(1),
  more: z.array(pageLink).min(1).optional(),
});

/** One step of "Why can't I find it?". The rule trouble-tree looks at how the steps hang together. */
export const trouble = z.discriminatedUnion('kind', [troubleQuestion, troubleCause]);

export type Statement = z.output<typeof statement>;
export type TroubleQuestion = z.output<typeof troubleQuestion>;
export type TroubleCause = z.output<typeof troubleCause>;
export type Trouble = z.output<typeof trouble>;
