import { z } from 'astro/zod';

/** Words that search treats as one. The first is the word the guide uses. */
export const synonyms = z
  .array(
    z
      .array(
        z
          .string()
          .max(60)
          .regex(/^[a-z0-9'-]+( [a-z0-9'-]+)*$/),
      )
      .min(2),
  )
  .min(1);

export type Synonyms = z.output<typeof synonyms>;
