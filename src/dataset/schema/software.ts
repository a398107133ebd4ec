import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { when } from './dates.ts';
import { featureId } from './feature.ts';
import { keysOf } from './keysOf.ts';
import { plainText, sentence, slug } from './text.ts';

/** How a report ended, as far as was read. */
export const reportOutcomes = {
  open: { word: 'Open when read' },
  fixed: { word: 'Fixed' },
  workaround: { word: 'Worked around' },
  'not-fixed': { word: 'Closed without a fix' },
  observation: { word: 'Observation' },
  unknown: { word: 'Outcome not read' },
} as const satisfies Record<string, { word: string }>;

/** One published report of how a software gets on with Threads. */
const interopReport = z.strictObject({
  id: slug,
  when,
  text: sentence,
  outcome: z.enum(keysOf<ReportOutcome>(reportOutcomes)),
  features: z.array(featureId).min(1).optional(),
  evidence: z.array(citation).min(1),
});

/** A fediverse software, and the reports about it and Threads, oldest first. */
export const software = z.strictObject({
  id: slug,
  name: plainText(2, 60),
  /** What it is, in a few words: "microblogging server", "bridge to Bluesky". */
  what: plainText(5, 100),
  /** What the reports add up to; absent where they do not add up. */
  standing: z.strictObject({ text: sentence, evidence: z.array(citation).min(1) }).optional(),
  /** Whether and where a visitor can read which servers it blocks, and what the answer means. */
  blockList: z.strictObject({ text: sentence, evidence: z.array(citation).min(1) }).optional(),
  reports: z.array(interopReport),
});

export type ReportOutcome = keyof typeof reportOutcomes;

export type Software = z.output<typeof software>;
