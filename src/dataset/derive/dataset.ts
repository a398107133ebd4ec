import { lastDayOf } from '../dates.ts';
import type { Located, Records } from '../records.ts';
import { sourcesById } from '../rules/citations.ts';
import type { Action } from '../schema/action.ts';
import type { Client } from '../schema/client.ts';
import type { DecisionQuestion } from '../schema/decision.ts';
import type { GuideEvent } from '../schema/event.ts';
import type { Pitfall } from '../schema/pitfall.ts';
import type { PolicyText } from '../schema/policyText.ts';
import type { Flow } from '../schema/flow.ts';
import type { Journey } from '../schema/journey.ts';
import type { Question } from '../schema/question.ts';
import type { Recipe } from '../schema/recipe.ts';
import type { Server } from '../schema/server.ts';
import type { Share } from '../schema/share.ts';
import type { Software } from '../schema/software.ts';
import type { Term } from '../schema/term.ts';
import type { Trouble } from '../schema/trouble.ts';
import type { Timeline } from '../schema/timeline.ts';
import { countStatuses, deriveFeatures, type DerivedFeature, type StatusCounts } from './features.ts';
import { derivePages, type DerivedPage } from './pages.ts';
import { deriveSources, type DerivedSource } from './sourceUses.ts';

/** Records as pages draw them: derived where something is computed, and in their final order. */
export interface DrawnRecords {
  features: DerivedFeature[];
  events: GuideEvent[];
  servers: Server[];
  software: Software[];
  clients: Client[];
  actions: Action[];
  glossary: Term[];
  questions: Question[];
  shares: Share[];
  recipes: Recipe[];
  pitfalls: Pitfall[];
  decisions: DecisionQuestion[];
  policyTexts: PolicyText[];
  troubles: Trouble[];
  flows: Flow[];
  journeys: Journey[];
  timelines: Timeline[];
}

/** Everything that pages, downloads, feeds and badges are made from. */
export interface Dataset extends DrawnRecords {
  /** The newest day on which an answer's evidence was read, `YYYY-MM-DD`. */
  asOf: string;
  counts: StatusCounts;
  sources: DerivedSource[];
  synonyms: string[][];
  pages: DerivedPage[];
}

/** Derives the whole dataset from records that passed every rule. Pure: the same records give the same dataset. */
export function deriveDataset(records: Records): Dataset {
  const features = deriveFeatures(records.features, sourcesById(records));
  const drawn: DrawnRecords = {
    features,
    events: plain(records.events).toSorted((a, b) => order(lastDayOf(a.when), lastDayOf(b.when)) || order(a.id, b.id)),
    servers: plain(records.servers).toSorted((a, b) => order(a.name, b.name)),
    software: plain(records.software).toSorted((a, b) => order(a.name.toLowerCase(), b.name.toLowerCase())),
    clients: plain(records.clients).toSorted((a, b) => order(a.name.toLowerCase(), b.name.toLowerCase())),
    actions: plain(records.actions),
    glossary: plain(records.glossary).toSorted((a, b) => order(a.name.toLowerCase(), b.name.toLowerCase())),
    questions: plain(records.questions),
    shares: plain(records.shares),
    recipes: plain(records.recipes),
    pitfalls: plain(records.pitfalls),
    decisions: plain(records.decisions),
    policyTexts: plain(records.policyTexts),
    troubles: plain(records.troubles),
    flows: plain(records.flows),
    journeys: plain(records.journeys),
    timelines: plain(records.timelines),
  };
  const pages = derivePages(records.pages, drawn);
  return {
    asOf: newestCheck(features),
    counts: countStatuses(features),
    sources: deriveSources(plain(records.sources), drawn, pages),
    synonyms: records.synonyms.flatMap(({ record }) => record),
    pages,
    ...drawn,
  };
}

function plain<T>(located: readonly Located<T>[]): T[] {
  return located.map(({ record }) => record);
}

function newestCheck(features: readonly DerivedFeature[]): string {
  const days = features.flatMap(({ cells }) =>
    Object.values(cells).flatMap((cell) => (cell.status === 'not-applicable' ? [] : [cell.checked])),
  );
  return days.toSorted().at(-1) ?? '';
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
