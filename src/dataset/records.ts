import type { z } from 'astro/zod';
import { action } from './schema/action.ts';
import { client } from './schema/client.ts';
import { decisionQuestion } from './schema/decision.ts';
import { event } from './schema/event.ts';
import { feature } from './schema/feature.ts';
import { pitfall } from './schema/pitfall.ts';
import { policyText } from './schema/policyText.ts';
import { flow } from './schema/flow.ts';
import { journey } from './schema/journey.ts';
import { question } from './schema/question.ts';
import { recipe } from './schema/recipe.ts';
import { server } from './schema/server.ts';
import { share } from './schema/share.ts';
import { software } from './schema/software.ts';
import { source } from './schema/source.ts';
import { synonyms } from './schema/synonyms.ts';
import { term } from './schema/term.ts';
import { trouble } from './schema/trouble.ts';
import { timeline } from './schema/timeline.ts';

/** Every collection of records, by its folder in content/data, with the schema one record obeys. */
export const collections = {
  sources: source,
  features: feature,
  events: event,
  servers: server,
  software,
  clients: client,
  actions: action,
  glossary: term,
  questions: question,
  shares: share,
  recipes: recipe,
  pitfalls: pitfall,
  decisions: decisionQuestion,
  policyTexts: policyText,
  troubles: trouble,
  flows: flow,
  journeys: journey,
  timelines: timeline,
  synonyms,
} as const;

export const collectionIds = Object.keys(collections) as CollectionId[];

export type CollectionId = keyof typeof collections;
export type RecordOf<Id extends CollectionId> = z.output<(typeof collections)[Id]>;

/** A record and the file it stands in, as a path from the project's root. */
export interface Located<T> {
  file: string;
  record: T;
}

/** A page of prose: its address, file and MDX source, frontmatter included. */
export interface PageText {
  path: string;
  file: string;
  text: string;
}

/** All records that passed their schema, with the pages that cite them. */
export type Records = { [Id in CollectionId]: Located<RecordOf<Id>>[] } & {
  pages: PageText[];
  /** Names of the shortcodes that a page may use: `Support`, `Cite`. */
  shortcodes: string[];
};

/** One value as a data file exports it, not checked yet; or why the file could not be loaded. */
export type RawRecord = { file: string } & ({ collection: CollectionId; value: unknown } | { loadError: string });
