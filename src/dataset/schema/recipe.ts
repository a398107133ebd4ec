import { z } from 'astro/zod';
import { plainText, sentence, slug, step } from './text.ts';

/** A way to test that several open questions share. Each question adds its own steps in the middle. */
export const recipe = z.strictObject({
  id: slug,
  /** What one does, as an order: "Post on Threads, look on Mastodon". */
  name: plainText(5, 70),
  /** What such a test can tell. */
  summary: sentence,
  needs: z.array(step).min(1),
  /** Set-up, with a control: something known to work, done beside the test, that tells a failed feature from a failed test. */
  first: z.array(step).min(1),
  /** Where to look, after the steps of the question and before what it looks for. */
  look: z.array(step).min(1).optional(),
  last: z.array(step).min(1),
  /** Outcomes that say nothing either way. */
  leavesOpen: z.array(sentence).min(1),
  /** Ids of the pitfalls that such a test can fall into. */
  misleads: z.array(slug).min(1),
});

export type Recipe = z.output<typeof recipe>;
