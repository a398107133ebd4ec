import { z } from 'astro/zod';
import { isoDate } from '../../schema/dates.ts';

const sourceId = z.string().describe('Id of a source: in `sources` of the same file, and in sources.json.');

/** When something began or ended, as published. */
export const publishedWhen = z
  .union([
    z.object({
      on: isoDate.describe('The day; for a month or a year its first day.'),
      precision: z.enum(['day', 'month', 'year']).describe('How much of `on` is known.'),
    }),
    z.object({
      absentOn: isoDate.describe('A day on which it was not so yet.').optional(),
      presentOn: isoDate.describe('A day on which it was so.'),
    }),
  ])
  .meta({
    id: 'When',
    description:
      'A moment as precise as the evidence: `on` with its `precision`, or some day after `absentOn` (where known) and no later than `presentOn`.',
  });

/** A citation as published. */
export const publishedCitation = z
  .object({
    source: sourceId,
    supports: z.array(z.enum(['status', 'since', 'limit'])).describe('What of the answer it carries.'),
    stance: z.literal('contradicts').describe('Present when the source speaks against the answer.').optional(),
    quote: z.string().describe('Words of the source, at most 25.').optional(),
    quoteLanguage: z.string().describe('Present when the quote is not in the language of the source.').optional(),
    locator: z.string().describe('Where in the source: section, comment, file and line.').optional(),
  })
  .meta({ id: 'Citation', description: 'One source, and what it carries.' });

/** A limit of an answer as published. */
export const publishedNote = z
  .object({
    text: z.string().describe('What does not work, or works in another way.'),
    sources: z.array(sourceId).describe('Ids of the sources that say so.'),
  })
  .meta({ id: 'Limit', description: 'Something that does not work or differs, with its sources.' });
