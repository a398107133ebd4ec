import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { confidence } from './cell.ts';
import { isoDate, when } from './dates.ts';
import { keysOf } from './keysOf.ts';
import { plainText, sentence, slug } from './text.ts';

/** What a server decided about Threads. */
export const stances = {
  federates: { name: 'Federates' },
  limits: { name: 'Limits' },
  suspends: { name: 'Suspends' },
  'member-choice': { name: 'Each member chooses' },
  undecided: { name: 'No decision found' },
} as const satisfies Record<string, { name: string }>;

/** How we know a stance, strongest first. */
export const stanceReadings = {
  'own-statement': { name: "The server's own statement" },
  'admin-post': { name: 'A post by an admin' },
  'own-list': { name: "The server's own block list" },
  'third-party': { name: 'Somebody else says so' },
} as const satisfies Record<string, { name: string }>;

const decision = z.strictObject({
  stance: z.enum(keysOf<Stance>(stances)),
  when,
  text: sentence,
  readFrom: z.enum(keysOf<StanceReading>(stanceReadings)),
  evidence: z.array(citation).min(1),
  confidence,
});

/** A named server and its published decisions about Threads, oldest first. */
export const server = z.strictObject({
  id: slug,
  /** The domain people see in handles, or the community's name where it has several. */
  name: plainText(3, 60),
  software: plainText(2, 40).optional(),
  decisions: z.array(decision).min(1),
  /** What the reader must know: page deleted, outcome not found. */
  caution: sentence.optional(),
  checked: isoDate,
});

export type Stance = keyof typeof stances;
export type StanceReading = keyof typeof stanceReadings;
export type Decision = z.output<typeof decision>;
export type Server = z.output<typeof server>;
