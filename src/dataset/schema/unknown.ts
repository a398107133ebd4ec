import { z } from 'astro/zod';
import { unknownReasons, type UnknownReason } from '../vocabulary/unknownReasons.ts';
import { note } from './citation.ts';
import { keysOf } from './keysOf.ts';
import { sentence, slug, step } from './text.ts';

/** Why nothing firmer can be said, and the test that would decide. The test follows a recipe in content/data/recipes. */
export const unknown = z.strictObject({
  because: z.enum(keysOf<UnknownReason>(unknownReasons)),
  /** The test in one sentence. */
  wouldSettle: sentence,
  /** Id of the recipe: what is needed, the first and the last steps, and how such a test misleads. */
  recipe: slug,
  /** What this test needs beside what its recipe needs. */
  needs: z.array(step).min(1).optional(),
  /** What is done after the recipe's first steps. */
  steps: z.array(step).min(1),
  /** What is looked for, after the recipe has said where. */
  look: z.array(step).min(1).optional(),
  /** What has to be seen for each answer. */
  expect: z.strictObject({ works: sentence, partly: sentence.optional(), no: sentence }),
  /** An outcome that leaves this question open, beside those of its recipe. */
  leavesOpen: sentence.optional(),
  /** How this test misleads, beside the pitfalls of its recipe. */
  misleads: z.array(note).min(1).optional(),
});

export type Unknown = z.output<typeof unknown>;
