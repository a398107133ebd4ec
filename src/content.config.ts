import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content/docs', pattern: '**/*.{md,mdx}' }),
    schema: docsSchema({
      extend: z.object({
        /** One or two sentences that answer what the page's title asks; also what search engines show. */
        description: z.string().min(50).max(180),
        /** The day someone last read the whole page against its sources. */
        reviewed: z.iso.date().optional(),
        /**
         * How the page cites: by numbers of a list at its end, or by naming each source in place, with its year. Tools and
         * lists of answers, of which a reader sees a piece, name them; their lists would be longer than the piece.
         */
        citations: z.enum(['numbered', 'named']).default('numbered'),
        /** What else readers call what the page is about: `['see less', 'mute threads']`. Search finds the page by them. */
        searchWords: z.array(z.string().min(2)).default([]),
      }),
    }),
  }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
