import { z } from 'astro/zod';
import { isoDate, partialDate } from '../../schema/dates.ts';
import { keysOf } from '../../schema/keysOf.ts';
import { sourceKinds } from '../../vocabulary/sourceKinds.ts';

/** A source as published. */
export const publishedSource = z
  .object({
    id: z.string().describe('Permanent. The guide lists it at `/sources/#<id>`.'),
    title: z.string().describe('Its title.'),
    publisher: z.string().describe('Who published it.'),
    url: z.url().describe('Where it was read.'),
    published: z
      .union([partialDate, z.literal('undated')])
      .describe('A day, a month or a year, as exact as known; or `undated`.'),
    read: isoDate.describe('The day it was read; absent when it was only seen cited.').optional(),
    kind: z.enum(keysOf(sourceKinds)).describe('An id of `vocabulary.sourceKinds`, which gives its basis.'),
    readAs: z.enum(['full', 'excerpt', 'copy', 'cited-only']).describe('How much of it was read, and in which form.'),
    original: z.url().describe('Where the original stands, when `url` is a copy.').optional(),
    archive: z.url().describe('An archived copy.').optional(),
    compilation: z.literal(true).describe('Present when the source is itself a table of answers.').optional(),
    language: z.string().describe('Language of the text, as a BCP 47 tag.'),
    caution: z.string().describe('What to know before relying on it.').optional(),
  })
  .meta({ id: 'Source', description: 'One public document that carries statements of the guide.' });
