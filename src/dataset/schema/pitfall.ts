import { z } from 'astro/zod';
import { note } from './citation.ts';
import { plainText, slug } from './text.ts';

/** A way in which a test of federation misleads whoever makes it, known from something that happened. */
export const pitfall = z.strictObject({
  id: slug,
  /** In a few words: "Posts are held back". */
  name: plainText(5, 60),
  ...note.shape,
});

export type Pitfall = z.output<typeof pitfall>;
