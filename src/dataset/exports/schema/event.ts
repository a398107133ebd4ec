import { z } from 'astro/zod';
import { eventAreas } from '../../schema/event.ts';
import { featureId } from '../../schema/feature.ts';
import { keysOf } from '../../schema/keysOf.ts';
import { publishedCitation, publishedWhen } from './evidence.ts';

/** An event as published. */
export const publishedEvent = z
  .object({
    id: z.string().describe('Permanent. Its place in the guide is `/history/#<id>`.'),
    when: publishedWhen.describe('When it happened.'),
    title: z.string().describe('A headline.'),
    text: z.string().describe('What happened.'),
    area: z.enum(keysOf(eventAreas)).describe('An id of `vocabulary.areas`: whom it is about.'),
    features: z.array(featureId).describe('Ids of the features it bears on.').optional(),
    evidence: z.array(publishedCitation).describe('The sources.'),
    confidence: z.enum(['high', 'medium', 'low']).describe('How sure the research was.'),
  })
  .meta({ id: 'Event', description: 'Something that happened.' });
