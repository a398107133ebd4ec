import { getCollection } from 'astro:content';
import { carriersFirst } from './dataset/derive/carriersFirst.ts';
import { changesOf } from './dataset/derive/changes.ts';
import { historyOf } from './dataset/derive/history.ts';
import { lettersOf } from './dataset/derive/letters.ts';
import { countReasons, openQuestionsOf } from './dataset/derive/openQuestions.ts';
import { recheckQueueOf } from './dataset/derive/recheckQueue.ts';
import type { DerivedSource } from './dataset/derive/sourceUses.ts';
import type { DerivedCell, DerivedFeature } from './dataset/derive/features.ts';
import { chosen } from './dataset/derive/shortcodeSources.ts';
import { editionOf } from './dataset/exports/edition.ts';
import { sitePagesOf, type SitePage } from './dataset/derive/sitePages.ts';
import { newestTable, tableOn, type TableView } from './dataset/derive/tableView.ts';
import { troubleTreeOf } from './dataset/derive/troubleTree.ts';
import { sourceIdsIn } from './dataset/rules/citations.ts';
import type { NotApplicable } from './dataset/schema/cell.ts';
import type { Direction } from './dataset/vocabulary/directions.ts';
import { dataset } from './generated/dataset.ts';

export const {
  actions,
  asOf,
  clients,
  counts,
  decisions,
  events,
  features,
  flows,
  glossary,
  pitfalls,
  policyTexts,
  journeys,
  questions,
  recipes,
  servers,
  shares,
  software,
  sources,
  timelines,
} = dataset;

const sourceById = new Map(sources.map((source) => [source.id, source]));
const featureById = new Map<string, DerivedFeature>(features.map((feature) => [feature.id, feature]));
const pageByPath = new Map(dataset.pages.map((page) => [page.path, page]));

/** The table of the newest answers. */
export const compatibilityTable = newestTable(features, sourceById);

const history = historyOf(features, sourceById, asOf);

/** The table as of a day (`YYYY-MM-DD`), by all that is known. Throws for a day that the history does not reach. */
export function compatibilityTableOn(day: string): TableView {
  return tableOn(day, features, history, sourceById);
}

/** Every answer that changed, newest first. */
export const changes = changesOf(features);

/** Every unknown, in table order, with what would settle it. */
export const openQuestions = openQuestionsOf(features);

/** How many questions are open for each reason, most first. */
export const openReasons = countReasons(openQuestions);

/** Known answers in the order in which they fall due for a re-check. */
export const recheckQueue = recheckQueueOf(features);

/** Read once, since every page asks for all pages. */
const readPages = getCollection('docs').then((prose) =>
  sitePagesOf(
    prose.map(({ id, data: { title, description, reviewed = asOf } }) => ({
      path: id === 'index' ? '/' : `/${id}/`,
      title,
      description,
      reviewed,
    })),
    features,
    asOf,
  ),
);

/** Every page of the site but the 404 page: prose first, in the order of their paths, then features and past years. */
export function sitePages(): Promise<readonly SitePage[]> {
  return readPages;
}

/** What else readers call the page at a path, or the feature it is about. */
export function otherNamesOf(path: string): readonly string[] {
  const feature = features.find(({ id }) => path === `/compatibility/${id}/`);
  return feature?.alsoCalled ?? pageByPath.get(path)?.searchWords ?? [];
}

/** What the downloads of this build say of themselves. */
export const edition = editionOf(dataset);
/** The questions and causes of the troubleshooter. */
export const troubleTree = troubleTreeOf(dataset.troubles);

/** The A to Z. */
export const indexByLetter = lettersOf(dataset);

/** The feature with this id. Throws when there is none: the data check has already refused wrong ids in pages. */
export function featureNamed(id: string): DerivedFeature {
  return found(featureById.get(id), 'feature', id);
}

/** The answer of a feature in one direction. Throws when there is none. */
export function cellNamed(id: string, direction: Direction): DerivedCell | NotApplicable {
  return featureNamed(id).cells[direction];
}

/** Glossary entry with this id. Throws when there is none. */
export function termNamed(id: string) {
  return found(
    glossary.find((term) => term.id === id),
    'term',
    id,
  );
}

/** The software with this id. Throws when there is none. */
export function softwareNamed(id: string) {
  return found(
    software.find((one) => one.id === id),
    'software',
    id,
  );
}

/** The recipe with this id. Throws when there is none. */
export function recipeNamed(id: string) {
  return found(
    recipes.find((recipe) => recipe.id === id),
    'recipe',
    id,
  );
}

/** The pitfall with this id. Throws when there is none. */
export function pitfallNamed(id: string) {
  return found(
    pitfalls.find((pitfall) => pitfall.id === id),
    'pitfall',
    id,
  );
}

/** The source with this id. Throws when there is none. */
function sourceNamed(id: string): DerivedSource {
  return found(sourceById.get(id), 'source', id);
}

/** The numbered sources of a page of prose, by its path from the root; none for pages that are not prose. */
export function pageSources(path: string): DerivedSource[] {
  return (pageByPath.get(path)?.sources ?? []).map(sourceNamed);
}

/** Ids of the sources of an answer, those that carry it first. */
export function carriersOf(answer: Pick<DerivedCell, 'evidence'>): string[] {
  return carriersFirst(answer.evidence, sourceById);
}

/** Numbers for the sources a record cites, in reading order, each once. */
export function sourcesOf(record: unknown): DerivedSource[] {
  return [...new Set(sourceIdsIn(record))].map(sourceNamed);
}

/** Records chosen by space-separated ids, or all. */
export { chosen };

function found<T>(value: T | undefined, kind: string, id: string): T {
  if (value === undefined) throw new Error(`There is no ${kind} "${id}". Correct the id where the page names it.`);
  return value;
}
