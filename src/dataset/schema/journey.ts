import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { keysOf } from './keysOf.ts';
import { plainText, sentence, slug } from './text.ts';

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
  label: plainText(3, 60),
  /** The step in a sentence, for the list beside it. */
  text: sentence,
  evidence: z.array(citation).min(1),
});

/** The way of a post, and of what comes back, step by step in order. */
export const journey = z.strictObject({
  id: slug,
  /** What travels: "A public post from Threads, and your answer". */
  title: plainText(5, 80),
  steps: z
    .array(journeyStep)
    .min(2)
    .refine(staysUntilItCrosses, 'must cross, with a step of its own, before it goes on at the other side'),
});

/** The bank changes with each crossing, and only there. */
function staysUntilItCrosses(steps: readonly { side: JourneySide }[]): boolean {
  const banks = steps.map(({ side }) => side);
  const crossings = banks.map((_, index) => banks.slice(0, index).filter((side) => side === 'crossing').length);
  const first = banks.findIndex((side) => side !== 'crossing');
  return banks.every(
    (side, index) =>
      side === 'crossing' ||
      (side === banks[first]) === (((crossings[index] ?? 0) - (crossings[first] ?? 0)) % 2 === 0),
  );
}

export type JourneySide = keyof typeof journeySides;
export type Journey = z.output<typeof journey>;
