import { z } from 'astro/zod';
import { dayReasons } from '../../derive/whyUnknown.ts';
import { isoDate, partialDate } from '../../schema/dates.ts';
import { keysOf } from '../../schema/keysOf.ts';
import { changeReasons } from '../../vocabulary/changeReasons.ts';
import { bases } from '../../vocabulary/sourceKinds.ts';
import { publishedWhen } from './evidence.ts';

const days = {
  from: isoDate.describe('First day of the period.'),
  to: isoDate.describe('Last day of the period.'),
  sources: z.array(z.string()).describe('Ids of the sources that carry it, newest first.'),
};

const knownPeriod = z
  .object({
    ...days,
    status: z.enum(['works', 'partial', 'no', 'not-applicable']).describe('What held.'),
    summary: z.string().describe('The answer in one sentence.'),
    since: publishedWhen.describe('When the state began, where sources show it.').optional(),
    until: publishedWhen.describe('When it ended; the newest answer has no end.').optional(),
    why: z.enum(keysOf(changeReasons)).describe('Why it ended.').optional(),
    evidenceDate: partialDate.describe('When the newest source that carries it was published.').optional(),
    basis: z.enum(keysOf(bases)).describe('How it is known.').optional(),
    inferred: z.literal(true).describe('Present when it is our conclusion.').optional(),
    disputed: z.literal(true).describe('Present when a source speaks against it.').optional(),
  })
  .meta({ id: 'KnownPeriod', description: 'Days on which, by all that is known, one thing held.' });

const unknownPeriod = z
  .object({
    ...days,
    status: z.literal('unknown').describe('Nobody has shown either. It is not a no.'),
    because: z.enum(dayReasons).describe('Why, as an id.'),
    reason: z.string().describe('Why, in a sentence.'),
  })
  .meta({ id: 'UnknownPeriod', description: 'Days for which nothing is known.' });

/** Days, both ends included, on which one thing held, or nothing is known, as published. */
export const publishedPeriod = z.union([knownPeriod, unknownPeriod]);
