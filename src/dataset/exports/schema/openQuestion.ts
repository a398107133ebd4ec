import { z } from 'astro/zod';
import { keysOf } from '../../schema/keysOf.ts';
import { unknownReasons } from '../../vocabulary/unknownReasons.ts';
import { publishedNote } from './evidence.ts';

const steps = z.array(z.string());

/** Why an answer is unknown, and the test that would settle it, as published. */
export const publishedOpenQuestion = z
  .object({
    because: z.enum(keysOf(unknownReasons)).describe('Why: an id of `vocabulary.unknownReasons`.'),
    wouldSettle: z.string().describe('The observation that would decide.'),
    recipe: z.string().describe('The way to test: an id of `recipes`.'),
    needs: steps.describe('What the test needs beside what its recipe needs.').optional(),
    steps: steps.describe('What is done after the first steps of the recipe.'),
    look: steps.describe('What is looked for, after the recipe has said where.').optional(),
    expect: z
      .object({ works: z.string(), partly: z.string().optional(), no: z.string() })
      .describe('What has to be seen for each answer.'),
    leavesOpen: z.string().describe('An outcome that says nothing either way.').optional(),
    misleads: z.array(publishedNote).describe('How this test misleads, beside the pitfalls of its recipe.').optional(),
  })
  .meta({ id: 'OpenQuestion', description: 'Why an answer is unknown, and what would settle it.' });

/** A way to test that several open questions share, as published. */
export const publishedRecipe = z
  .object({
    id: z.string().describe('Permanent id.'),
    name: z.string().describe('What one does.'),
    summary: z.string().describe('What such a test can tell.'),
    needs: steps.describe('What is needed.'),
    first: steps.describe('The first steps.'),
    look: steps.describe('Where to look, after the steps of the question.').optional(),
    last: steps.describe('The last steps.'),
    leavesOpen: steps.describe('Outcomes that say nothing either way.'),
    misleads: z.array(z.string()).describe('Ids of `pitfalls`.'),
  })
  .meta({ id: 'Recipe', description: 'A way to test that several open questions share.' });

/** A way in which a test misleads, as published. */
export const publishedPitfall = z
  .object({
    id: z.string().describe('Permanent id.'),
    name: z.string().describe('In a few words.'),
    ...publishedNote.shape,
  })
  .meta({ id: 'Pitfall', description: 'A way in which a test of federation misleads, with its sources.' });
