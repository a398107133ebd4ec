import { z } from 'astro/zod';
import { plainText, sitePath, slug } from './text.ts';

/** A glossary entry. */
export const term = z.strictObject({
  id: slug,
  name: plainText(2, 60),
  /** Other words for it, the reader's own included: retoot, reblog. */
  alsoCalled: z.array(plainText(2, 60)).min(1).optional(),
  /** One to three plain sentences. */
  definition: plainText(20, 500),
  /** Ids of other terms. */
  see: z.array(slug).min(1).optional(),
  /** The page that tells more, as a path from the root: `/admins/limit/`. */
  page: sitePath.optional(),
  sources: z.array(slug).min(1),
});

export type Term = z.output<typeof term>;
