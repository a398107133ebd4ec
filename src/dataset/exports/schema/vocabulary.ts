import { z } from 'astro/zod';
import { keysOf } from '../../schema/keysOf.ts';
import { basisOrder } from '../../vocabulary/sourceKinds.ts';
import { statuses } from '../../vocabulary/statuses.ts';

const named = z.object({ name: z.string() });
const explained = named.extend({ meaning: z.string() });
const days = z.object({ due: z.int().nonnegative(), stale: z.int().nonnegative() });

/** What the ids in compat.json mean, as published with it. */
export const publishedVocabulary = z
  .object({
    statuses: z
      .record(z.enum(keysOf(statuses)), z.object({ word: z.string(), meaning: z.string() }))
      .describe('The five answers.'),
    directions: z.record(z.string(), explained).describe('Who acts, and who receives.'),
    groups: z.record(z.string(), named).describe('Groups of features.'),
    conditions: z
      .record(z.string(), z.object({ text: z.string() }))
      .describe('What must hold before an answer applies.'),
    bases: z.record(z.enum(basisOrder), explained).describe('How an answer is known.'),
    sourceKinds: z
      .record(z.string(), named.extend({ basis: z.enum(basisOrder) }))
      .describe('Kinds of source, and the basis each lends.'),
    changeReasons: z.record(z.string(), named).describe('Why an answer ended.'),
    unknownReasons: z.record(z.string(), explained).describe('Why an answer is unknown.'),
    freshnessDays: z
      .record(z.string(), days)
      .describe('By status: days after the evidence date at which an answer is due and stale.'),
  })
  .meta({ id: 'Vocabulary', description: 'What the ids in the file mean.' });

/** What the ids in events.json mean. */
export const eventVocabulary = z.object({ areas: z.record(z.string(), named).describe('Whom an event is about.') });

/** What the ids in servers.json mean. */
export const serverVocabulary = z.object({
  stances: z.record(z.string(), named).describe('What a server can decide.'),
  readings: z.record(z.string(), named).describe('How a decision is known, strongest first.'),
});
