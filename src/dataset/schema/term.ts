import { z } from 'astro/zod';
import { slug } from './text.ts';

/** A glossary entry. */
export const term = z.strictObject({
  id: slug,
  name: z.string().min(2),
  /** Other words for it, the reader's own included: retoot, reblog. */
  alsoCalled: z.array(z.string().min(2)).optional(),
  /** One to three plain sentences. */
  definition: z.string().min(20).max(500),
  /** Ids of other terms. */
  see: z.array(slug).optional(),
  /** The page that tells more, as a path from the root: `/admins/limit/`. */
  page: z
    .string()
    .regex(/^\/[a-z0-9/#-]*$/)
    .optional(),
  sources: z.array(slug).min(1),
});

export type Term = z.output<typeof term>;
