import { z } from 'astro/zod';
import { isoDate, partialDate } from '../../schema/dates.ts';
import { keysOf } from '../../schema/keysOf.ts';
import { changeReasons } from '../../vocabulary/changeReasons.ts';
import { conditions } from '../../vocabulary/conditions.ts';
import { bases } from '../../vocabulary/sourceKinds.ts';
import { publishedCitation, publishedNote, publishedWhen } from './evidence.ts';
import { publishedOpenQuestion } from './openQuestion.ts';

const known = z
  .enum(['works', 'partial', 'no', 'unknown'])
  .describe('The answer. `unknown` is not a no: nobody has shown either.');

const summary = z.string().describe('The answer in one sentence.');
const since = publishedWhen.describe('When it began, where sources show it.').optional();
const evidence = z.array(publishedCitation);

const freshness = z
  .object({
    goodUntil: isoDate.describe('The answer is fresh up to this day; then it is due for a re-check.'),
    staleFrom: isoDate.describe('From this day on it is stale.'),
  })
  .meta({ id: 'Freshness', description: 'Counted from the evidence date by `vocabulary.freshnessDays`.' });

const answerFields = {
  status: known,
  summary,
  since,
  limits: z.array(publishedNote).describe('What does not work or differs; always present for `partial`.').optional(),
  evidence: evidence.describe('The sources, those that contradict included.'),
  confidence: z.enum(['high', 'medium', 'low']).describe('How sure the research was.'),
  inferred: z.string().describe('Present when the answer is our conclusion: the reasoning.').optional(),
  unknown: publishedOpenQuestion.describe('Present when the status is `unknown`.').optional(),
  basis: z
    .enum(keysOf(bases))
    .describe('How it is known, from the kinds of its sources; absent when no source carries it.')
    .optional(),
  evidenceDate: partialDate
    .describe('When the newest source that carries it was published: a day, a month or a year.')
    .optional(),
  freshness: freshness.describe('Absent for unknowns and undated evidence.').optional(),
  disputed: z.boolean().describe('True when a cited source speaks against the answer.'),
};

const publishedCase = z
  .object({ when: z.string().describe('The situation, as a phrase.'), ...answerFields })
  .meta({ id: 'Case', description: 'Another situation under the same question, with its own answer.' });

const earlierAnswer = z
  .object({
    status: known,
    summary,
    since,
    until: publishedWhen.describe('When it ended; for `evidence-ended` the last day on which a source shows it.'),
    why: z.enum(keysOf(changeReasons)).describe('Why it ended: an id of `vocabulary.changeReasons`.'),
    evidence: evidence.describe('The sources of that time.'),
  })
  .meta({ id: 'EarlierAnswer', description: 'What the answer was before. Never edited, never removed.' });

/** The answer to a feature's question in one direction, as published. */
export const publishedAnswer = z
  .object({
    ...answerFields,
    conditions: z
      .array(z.enum(keysOf(conditions)))
      .describe('What must hold: ids of `vocabulary.conditions`.')
      .optional(),
    cases: z.array(publishedCase).describe('Other situations under the same question.').optional(),
    checked: isoDate.describe('The day the evidence was last read. It proves nothing new about old evidence.'),
    earlier: z.array(earlierAnswer).describe('What the answer was before, oldest first.').optional(),
  })
  .meta({ id: 'Answer', description: 'The answer in one direction.' });

/** A direction in which the question makes no sense, as published. */
export const publishedNotApplicable = z
  .object({
    status: z.literal('not-applicable'),
    reason: z.string().describe('Why the question makes no sense in this direction.'),
  })
  .meta({ id: 'NotApplicable', description: 'Stands in place of an answer.' });
