import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { confidence } from './cell.ts';
import { when } from './dates.ts';
import { featureId } from './feature.ts';
import { keysOf } from './keysOf.ts';
import { plainText, sentence, slug } from './text.ts';

/** Who or what an event is about; the timeline draws a lane for each. */
export const eventAreas = {
  threads: { name: 'Threads and Meta' },
  servers: { name: 'Fediverse servers' },
  software: { name: 'Mastodon and other software' },
  law: { name: 'Law and policy' },
  standards: { name: 'Standards and research' },
} as const satisfies Record<string, { name: string }>;

/** Something that happened, dated as precisely as the sources allow. */
export const event = z.strictObject({
  id: slug,
  when,
  /** A headline of a few words, in the past tense. */
  title: plainText(5, 110),
  text: sentence,
  area: z.enum(keysOf<EventArea>(eventAreas)),
  features: z.array(featureId).min(1).optional(),
  evidence: z.array(citation).min(1),
  confidence,
});

export type EventArea = keyof typeof eventAreas;
export type GuideEvent = z.output<typeof event>;
