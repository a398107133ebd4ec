import { z } from 'astro/zod';
import { keysOf } from '../dataset/schema/keysOf.ts';
import { plainText, sentence } from '../dataset/schema/text.ts';
import { standings, type Standing } from './standings.ts';

/** A test of this project, by its path: `tests/accessibility/keyboard.test.ts`. */
const testFile = z
  .string()
  .regex(/^(tests|src)\/[\w/.-]+\.ts$/, 'must be the path of a test: tests/site/links.test.ts');

/** A success criterion of WCAG 2.2 at level A or AA, and how the site stands to it. */
export const criterion = z
  .strictObject({
    id: z.string().regex(/^[1-4]\.\d\.\d{1,2}$/, 'must be a number of WCAG: 1.4.11'),
    /** As WCAG 2.2 names it. */
    name: plainText(4, 60),
    level: z.enum(['A', 'AA']),
    standing: z.enum(keysOf<Standing>(standings)),
    /** What is done for it, and what was looked at. */
    how: sentence,
    tests: z.array(testFile).min(1).optional(),
    /** What is known to be missing, or was not looked at. */
    gap: sentence.optional(),
  })
  .refine(
    ({ standing, tests }) => standing !== 'tested' || tests !== undefined,
    'says that it holds in tests: name them',
  )
  .refine(({ standing, gap }) => !standings[standing].hasGap || gap !== undefined, 'must say what is missing');

export type Criterion = z.output<typeof criterion>;
