import { z } from 'astro/zod';
import { isoDate } from '../../schema/dates.ts';
import { keysOf } from '../../schema/keysOf.ts';
import { statuses } from '../../vocabulary/statuses.ts';
import { publishedEvent } from './event.ts';
import { eachWay, publishedFeature } from './feature.ts';
import { publishedPeriod } from './history.ts';
import { publishedPitfall, publishedRecipe } from './openQuestion.ts';
import { publishedServer } from './server.ts';
import { publishedSource } from './source.ts';
import { eventVocabulary, publishedVocabulary, serverVocabulary } from './vocabulary.ts';

const edition = {
  $schema: z.string().describe('Where its schema stands, relative to the file.'),
  schemaVersion: z
    .string()
    .regex(/^1\.\d+\.\d+$/)
    .describe('Version of the format. The first number rises when a field goes or changes its meaning.'),
  dataVersion: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/)
    .describe('Version of the content: `asOf` and the start of a SHA-256. The same content has the same version.'),
  asOf: isoDate.describe("The newest day on which an answer's evidence was read."),
  licence: z.literal('CC0-1.0').describe('Creative Commons Zero 1.0, as an SPDX id.'),
};

const sources = z.array(publishedSource);

/** compat.json. */
export const compatFile = z
  .object({
    ...edition,
    vocabulary: publishedVocabulary,
    counts: eachWay(z.record(z.enum(keysOf(statuses)), z.int().nonnegative())).describe(
      'Number of answers by direction and status.',
    ),
    features: z.array(publishedFeature).describe('Every feature, in table order.'),
    recipes: z.array(publishedRecipe).describe('How to test what is unknown.'),
    pitfalls: z.array(publishedPitfall).describe('How such tests mislead.'),
    sources: sources.describe('Every source, by publisher.'),
  })
  .meta({ title: 'The whole compatibility data' });

/** features/<id>.json. */
export const featureFile = z
  .object({ ...edition, feature: publishedFeature, sources: sources.describe('The sources that the feature cites.') })
  .meta({ title: 'One feature' });

/** sources.json. */
export const sourcesFile = z
  .object({ ...edition, sources: sources.describe('Every source, by publisher.') })
  .meta({ title: 'The sources' });

/** events.json. */
export const eventsFile = z
  .object({
    ...edition,
    vocabulary: eventVocabulary.describe('What the ids in the file mean.'),
    events: z.array(publishedEvent).describe('Every event, oldest first.'),
  })
  .meta({ title: 'The events' });

/** history.json. */
export const historyFile = z
  .object({
    ...edition,
    from: isoDate.describe('The first day of every history; `asOf` is the last.'),
    features: z
      .record(z.string(), eachWay(z.array(publishedPeriod)))
      .describe('By feature id and direction: periods without gap or overlap, oldest first.'),
    sources: z.record(z.string(), z.string()).describe('Publisher and year of the sources named, by id.'),
  })
  .meta({ title: 'What held on each day' });

/** servers.json. */
export const serversFile = z
  .object({
    ...edition,
    vocabulary: serverVocabulary.describe('What the ids in the file mean.'),
    servers: z.array(publishedServer).describe('Every server, by name.'),
  })
  .meta({ title: 'Decisions of servers' });

export type CompatFile = z.output<typeof compatFile>;
export type FeatureFile = z.output<typeof featureFile>;
export type SourcesFile = z.output<typeof sourcesFile>;
export type EventsFile = z.output<typeof eventsFile>;
export type ServersFile = z.output<typeof serversFile>;
export type HistoryFile = z.output<typeof historyFile>;
