import { z } from 'astro/zod';
import { isoDate } from '../../schema/dates.ts';
import { keysOf } from '../../schema/keysOf.ts';
import { stanceReadings, stances } from '../../schema/server.ts';
import { publishedCitation, publishedWhen } from './evidence.ts';

const decision = z
  .object({
    stance: z.enum(keysOf(stances)).describe('An id of `vocabulary.stances`.'),
    when: publishedWhen.describe('When it was decided or seen.'),
    text: z.string().describe('The decision in one sentence.'),
    readFrom: z.enum(keysOf(stanceReadings)).describe('How it is known: an id of `vocabulary.readings`.'),
    evidence: z.array(publishedCitation).describe('The sources.'),
    confidence: z.enum(['high', 'medium', 'low']).describe('How sure the research was.'),
  })
  .meta({ id: 'Decision', description: 'What a server decided about Threads.' });

/** A server as published. */
export const publishedServer = z
  .object({
    id: z.string().describe('Permanent. Its place in the guide is `/admins/servers/#<id>`.'),
    name: z.string().describe("The domain in its members' handles, or the community's name."),
    software: z.string().describe('What it runs, where known.').optional(),
    decisions: z.array(decision).describe('Its published decisions, oldest first.'),
    caution: z.string().describe('What to know before relying on it.').optional(),
    checked: isoDate.describe('The day the evidence was last read.'),
  })
  .meta({ id: 'Server', description: 'A named server and what it decided about Threads.' });
