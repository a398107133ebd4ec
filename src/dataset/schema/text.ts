import { z } from 'astro/zod';

/** Longest one-sentence summary, in characters (DESIGN.md section 5). */
export const SUMMARY_MAX = 140;

/** A permanent id, as it stands in URLs. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case words joined by hyphens');

/** One plain sentence. The wording rules look at its words. */
export const sentence = z.string().min(8).max(400);

/** One plain sentence for a table cell. */
export const summary = z.string().min(8).max(SUMMARY_MAX, `must have at most ${SUMMARY_MAX} characters`);

/** A page of the guide that tells more, as a path from the root, and the words of the link to it. */
export const pageLink = z.strictObject({ page: z.string().regex(/^\/[a-z0-9/#-]*$/), words: z.string().min(3) });

export type PageLink = z.output<typeof pageLink>;
