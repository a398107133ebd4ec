import { z } from 'astro/zod';
import { note } from './citation.ts';
import { slug } from './text.ts';

/** A way in which a test of federation misleads whoever makes it, known from something that happened. */
export const pitfall = z.strictObject({
  id: slug,
  /** In a few words: "Posts are held back". */
  name: z.string().min(5).max(60),
  ...note.shape,
});

export type Pitfall = z.output<typeof pitfall>;
