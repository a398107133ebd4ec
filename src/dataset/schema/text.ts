import { z } from 'astro/zod';

/** Longest one-sentence summary, in characters (DESIGN.md section 5). */
export const SUMMARY_MAX = 140;

/** A permanent id, as it stands in URLs. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case words joined by hyphens');

/** One plain sentence. The wording rules look at its words. */
export const sentence = z.string().min(8).max(400);

/** One step of a procedure, or one thing it needs. */
export const step = z.string().min(8).max(300);

/** One plain sentence for a table cell. */
export const summary = z.string().min(8).max(SUMMARY_MAX, `must have at most ${SUMMARY_MAX} characters`);
