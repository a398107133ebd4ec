import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { keysOf } from './keysOf.ts';
import { sentence, slug } from './text.ts';

/** Where a step happens: on one side, or on the way to the other. */
export const journeySides = {
  threads: { name: 'Threads' },
  fediverse: { name: 'Fediverse' },
  crossing: { name: 'On the way' },
} as const satisfies Record<string, { name: string }>;

/** One thing that happens to a post on its way. */
const journeyStep = z.strictObject({
  side: z.enum(keysOf<JourneySide>(journeySides)),
  /** A few words for the picture. */
  label: z.string().min(3).max(60),
  /** The step in a sentence, for the list beside it. */
  text: sentence,
  evidence: z.array(citation).min(1),
});

/** The way of a post, and of what comes back, step by step in order. */
export const journey = z.strictObject({
  id: slug,
  /** What travels: "A public post from Threads, and your answer". */
  title: z.string().min(5).max(80),
  steps: z.array(journeyStep).min(2),
});

export type JourneySide = keyof typeof journeySides;
export type Journey = z.output<typeof journey>;
