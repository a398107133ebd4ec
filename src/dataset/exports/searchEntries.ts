import type { Dataset } from '../derive/dataset.ts';
import type { DerivedFeature } from '../derive/features.ts';
import { pastYears } from '../derive/years.ts';
import { directionIds, directions } from '../vocabulary/directions.ts';
import { statuses } from '../vocabulary/statuses.ts';

/** What a search result is; results say it beside their title. */
export type EntryKind = 'Page' | 'Feature' | 'Question' | 'Term';

/** Something search can find: where it stands, what it is called, and what else readers call it. */
export interface SearchEntry {
  /** Path from the site's root, with fragment. */
  path: string;
  title: string;
  kind: EntryKind;
  names: string[];
  /** How it begins, in one or two sentences: the answer in short. */
  opening: string;
  /** Its parts that have an address of their own. */
  parts: SearchPart[];
}

/** A stretch of a page under a heading. */
export interface SearchPart {
  /** What stands after the `#`. */
  anchor: string;
  heading: string;
  opening: string;
}

/** An entry that is not a page of its own HTML, with the text to index for it. */
export type SearchRecord = SearchEntry & { text: string };

/** A page as the dataset knows it; how it begins and its parts stand in its HTML. */
export type SearchPage = Omit<SearchEntry, 'opening' | 'parts'>;

/** Features, FAQ answers and glossary terms, each with its text. */
export function searchRecords({ features, questions, glossary }: Dataset): SearchRecord[] {
  return [
    ...features.map((feature) => ({
      path: `/compatibility/${feature.id}/`,
      title: feature.name,
      kind: 'Feature' as const,
      names: feature.alsoCalled ?? [],
      opening: featureOpening(feature),
      parts: featureParts(feature),
      text: featureText(feature),
    })),
    ...questions.map(({ id, question, asked = [], answer }) => ({
      path: `/faq/#${id}`,
      title: question,
      kind: 'Question' as const,
      names: asked,
      opening: answer[0] ?? '',
      parts: [],
      text: answer.join(' '),
    })),
    ...glossary.map(({ id, name, alsoCalled = [], definition }) => ({
      path: `/glossary/#${id}`,
      title: name,
      kind: 'Term' as const,
      names: alsoCalled,
      opening: definition,
      parts: [],
      text: definition,
    })),
  ];
}

/** Pages of prose, those that list records also found by the records' names, and the tables of past years. */
export function searchPages({ asOf, pages, servers, clients, software, glossary, features }: Dataset): SearchPage[] {
  const common = new Set(
    [...pages.map(({ title }) => title), ...[...glossary, ...features].map(({ name }) => name)].flatMap(wordsIn),
  );
  const listed: Record<string, { name: string }[]> = {
    '/admins/servers/': servers,
    '/tools/': clients,
    '/developers/': software,
  };
  const prose = pages.map(({ path, title, searchWords }) => ({
    path,
    title,
    kind: 'Page' as const,
    names: [...searchWords, ...(listed[path] ?? []).flatMap(({ name }) => [name, ...ownLabel(name, common)])],
  }));
  const past = pastYears(asOf).map(({ path, title, year }) => ({ path, title, kind: 'Page' as const, names: [year] }));
  return [...prose, ...past];
}

/** "fosstodon.org" is also asked for as "fosstodon", but "data.coop" not as "data". */
function ownLabel(name: string, common: ReadonlySet<string>): string[] {
  const [label = '', ...rest] = name.toLowerCase().split('.');
  return rest.length === 0 || common.has(label) ? [] : [label];
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().split(/[^a-z0-9]+/);
}

function featureOpening({ cells }: DerivedFeature): string {
  return directionIds
    .map((direction) => `${directions[direction].name}: ${statuses[cells[direction].status].word}.`)
    .join(' ');
}

/** Each direction is a part: its question, and the answer in short. */
function featureParts({ question, cells }: DerivedFeature): SearchPart[] {
  return directionIds.map((direction) => {
    const cell = cells[direction];
    const said = cell.status === 'not-applicable' ? cell.reason : cell.summary;
    return {
      anchor: direction,
      heading: question[direction],
      opening: `${directions[direction].name}: ${statuses[cell.status].word}. ${said}`,
    };
  });
}

function featureText(feature: DerivedFeature): string {
  return featureParts(feature)
    .flatMap(({ heading, opening }) => [heading, opening])
    .join(' ');
}
