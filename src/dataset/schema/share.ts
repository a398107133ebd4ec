import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { confidence } from './cell.ts';
import { partialDate } from './dates.ts';
import { plainText, sentence, slug } from './text.ts';

/** A measured share or count of servers, users or accounts, always with what it is a share of. */
export const share = z.strictObject({
  id: slug,
  /** What was counted: "Servers that suspend Threads or signed the Fedi Pact". */
  counted: plainText(5, 140),
  /** What it is a share of: "Mastodon servers whose status the crawler knew". */
  outOf: plainText(3, 140),
  count: z.number().int().nonnegative().optional(),
  total: z.number().int().positive().optional(),
  /** In per cent, as the source states it or as count / total. */
  percent: z.number().min(0).max(100).optional(),
  asOf: z.union([partialDate, z.literal('undated')]),
  by: plainText(2, 80),
  /** What the figure does not show. */
  caution: sentence,
  evidence: z.array(citation).min(1),
  confidence,
});

export type Share = z.output<typeof share>;
