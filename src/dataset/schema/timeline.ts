import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { keysOf } from './keysOf.ts';
import { plainText, slug } from './text.ts';

/** How much of Threads a timeline shows. */
export const timelineReaches = {
  arrives: { word: 'Arrives' },
  partly: { word: 'In part' },
  nothing: { word: 'Nothing' },
  unknown: { word: 'Unknown' },
} as const satisfies Record<string, { word: string }>;

const reached = z
  .strictObject({ reach: z.enum(keysOf<TimelineReach>(timelineReaches)), evidence: z.array(citation) })
  .refine(({ reach, evidence }) => reach === 'unknown' || evidence.length > 0, 'needs evidence, unless it is unknown');

/** A place on Mastodon where posts or notices appear, and what of Threads reaches it under each stance of the server. */
export const timeline = z.strictObject({
  id: slug,
  /** Its name in the Mastodon interface, or plain words where it has none. */
  name: plainText(3, 40),
  federate: reached,
  limit: reached,
  suspend: reached,
});

export type TimelineReach = keyof typeof timelineReaches;
export type Timeline = z.output<typeof timeline>;
