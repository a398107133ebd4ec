import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { keysOf } from './keysOf.ts';
import { plainText, slug, summary } from './text.ts';

/** How far something of yours gets; the picture draws each in its own way, with these words in its key. */
export const flowReaches = {
  sent: { words: 'your server sends it to Threads' },
  possible: { words: 'it can get there, as one source says' },
  unclear: { words: 'what becomes of it is unknown' },
  kept: { words: 'it stays on your server' },
  direct: { words: 'it goes straight to Threads' },
} as const satisfies Record<string, { words: string }>;

/** What Threads receives of a fediverse user in one situation. */
export const flow = z.strictObject({
  id: slug,
  /** The situation, in the reader's words: "You follow someone on Threads". */
  when: plainText(5, 90),
  /** What goes there, or does not. */
  what: summary,
  /** The same in a few words, for the picture. */
  label: plainText(3, 48),
  reach: z.enum(keysOf<FlowReach>(flowReaches)),
  evidence: z.array(citation).min(1),
});

export type FlowReach = keyof typeof flowReaches;
export type Flow = z.output<typeof flow>;
