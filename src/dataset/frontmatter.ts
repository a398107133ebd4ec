import { parseFrontmatter } from 'astro/markdown';
import type { PageText } from './records.ts';

/**
 * Reads what stands between the dashes at the head of a page, with the parser that the site builds with.
 *
 * @returns the fields; none, and why, when they cannot be read. Never throws.
 */
export function frontmatterOf({ text }: PageText): { fields: Record<string, unknown>; fault?: string } {
  try {
    return { fields: parseFrontmatter(text).frontmatter };
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return { fields: {}, fault: reason };
  }
}
