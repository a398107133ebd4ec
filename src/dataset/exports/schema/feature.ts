import { z } from 'astro/zod';
import { keysOf } from '../../schema/keysOf.ts';
import { featureId } from '../../schema/feature.ts';
import { groups } from '../../vocabulary/groups.ts';
import { publishedAnswer, publishedNotApplicable } from './answer.ts';
import { publishedCitation } from './evidence.ts';

const cell = z.discriminatedUnion('status', [publishedAnswer, publishedNotApplicable]);

const bySoftware = z
  .object({
    software: z.string().describe('Id of the software.'),
    text: z.string().describe('What it does in its own way.'),
    evidence: z.array(publishedCitation).describe('The sources.'),
  })
  .meta({ id: 'SoftwareException', description: 'Where one software differs from the answer.' });

/** Gives one value for each of the two directions. */
export function eachWay<T extends z.ZodType>(value: T) {
  return z.object({ 'from-threads': value, 'to-threads': value });
}

/** A feature with its answers, as published. */
export const publishedFeature = z
  .object({
    id: featureId.describe('Permanent. Its page is `/compatibility/<id>/`.'),
    group: z.enum(keysOf(groups)).describe('An id of `vocabulary.groups`.'),
    name: z.string().describe('What readers call it.'),
    question: eachWay(z.string()).describe('The question that the answer of each direction answers.'),
    cells: eachWay(cell).describe('The answer of each direction.'),
    software: z.array(bySoftware).describe('Where one software differs.').optional(),
    related: z.array(featureId).describe('Ids of neighbouring features.'),
    alsoCalled: z.array(z.string()).describe("Readers' other words for it.").optional(),
  })
  .meta({ id: 'Feature', description: 'One thing people do across Threads and the fediverse.' });
