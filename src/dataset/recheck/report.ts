import type { Dataset } from '../derive/dataset.ts';
import { freshnessOn } from '../derive/freshness.ts';
import { recheckQueueOf, type QueuedAnswer } from '../derive/recheckQueue.ts';
import { sayAnswer } from '../sayAnswer.ts';
import type { Direction } from '../vocabulary/directions.ts';
import { freshnessDays, type Age } from '../vocabulary/freshness.ts';
import type { Status } from '../vocabulary/statuses.ts';

/** A known answer with its age on the day of the report. Dates are `YYYY-MM-DD`; absent when the evidence is undated. */
export interface AgedAnswer {
  feature: string;
  direction: Direction;
  /** The case that is answered; empty for the answer to the whole question. */
  situation: string;
  /** The answer's name in words: "Polls, from Threads". */
  name: string;
  status: Status;
  age: Age;
  evidenceDate?: string;
  goodUntil?: string;
  staleFrom?: string;
  /** Path of the answer from the site's root, with fragment. */
  path: string;
}

/** Which known answers are fresh, due and stale on a day, in the order in which they fall due. */
export interface RecheckReport {
  asOf: string;
  /** Days after the newest evidence, by status. */
  thresholds: typeof freshnessDays;
  counts: Record<Age, number>;
  answers: AgedAnswer[];
}

/** Looks at every known answer on the day `asOf`, `YYYY-MM-DD`. */
export function recheckReport({ features }: Pick<Dataset, 'features'>, asOf: string): RecheckReport {
  const answers = recheckQueueOf(features).map((queued) => agedAnswer(queued, asOf));
  const count = (age: Age) => answers.filter((answer) => answer.age === age).length;
  const counts = { fresh: count('fresh'), due: count('due'), stale: count('stale') };
  return { asOf, thresholds: freshnessDays, counts, answers };
}

/** The answers of one age, in the order of the report. */
export function answersAged({ answers }: RecheckReport, age: Age): AgedAnswer[] {
  return answers.filter((answer) => answer.age === age);
}

function agedAnswer({ feature, direction, situation, answer }: QueuedAnswer, asOf: string): AgedAnswer {
  const { status, evidenceDate, freshness } = answer;
  return {
    feature: feature.id,
    direction,
    situation,
    name: sayAnswer(feature.name, direction, situation),
    status,
    age: freshnessOn(freshness, asOf),
    ...(evidenceDate !== undefined && { evidenceDate }),
    ...freshness,
    path: `/compatibility/${feature.id}/#${direction}`,
  };
}
