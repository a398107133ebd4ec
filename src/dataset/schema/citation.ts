import { z } from 'astro/zod';
import { plainText, sentence, slug, verbatim } from './text.ts';

/** One source, and what of the record it supports. */
export const citation = z.strictObject({
  source: slug,
  supports: z.array(z.enum(['status', 'since', 'limit'])).min(1),
  /** Set when this source speaks against the answer; the conflict is then shown. */
  stance: z.literal('contradicts').optional(),
  /** Verbatim, at most 25 words. */
  quote: verbatim(3, 300).optional(),
  /** Where in the source: section, comment, file and line. */
  locator: plainText(2, 200).optional(),
});

/** A statement of its own with the sources that carry it. */
export const note = z.strictObject({
  text: sentence,
  sources: z.array(slug).min(1),
});

export type Citation = z.output<typeof citation>;
