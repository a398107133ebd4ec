import { z } from 'astro/zod';
import { directions, type Direction } from '../vocabulary/directions.ts';
import { citation } from './citation.ts';
import { featureId } from './feature.ts';
import { keysOf } from './keysOf.ts';
import { pageLink, plainText, slug } from './text.ts';

/** The groups of the FAQ, in page order. */
const questionTopics = {
  following: { name: 'Following and finding people' },
  seeing: { name: 'What I see, and seeing less' },
  privacy: { name: 'Privacy and Meta' },
  talking: { name: 'Replies, likes and boosts' },
  servers: { name: 'My server' },
  bigger: { name: 'The bigger picture' },
} as const satisfies Record<string, { name: string }>;

/** A question that readers ask, with its answer. */
export const question = z.strictObject({
  id: slug,
  topic: z.enum(keysOf<QuestionTopic>(questionTopics)),
  question: plainText(5, 120).endsWith('?', 'must end with a question mark'),
  /** The same question in other readers' words; search finds it by them. */
  asked: z.array(plainText(5, 160)).min(1).optional(),
  /** Paragraphs; the first one answers. No markup. */
  answer: z.array(plainText(10, 600)).min(1).max(4),
  /** Cells whose status the answer rests on; drawn live beside it. */
  cells: z
    .array(z.strictObject({ feature: featureId, direction: z.enum(keysOf<Direction>(directions)) }))
    .min(1)
    .optional(),
  evidence: z.array(citation).min(1),
  /** Pages that tell more. */
  more: z.array(pageLink).min(1).optional(),
});

export type QuestionTopic = keyof typeof questionTopics;
export type Question = z.output<typeof question>;
