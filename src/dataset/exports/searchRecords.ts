import type { Dataset } from '../derive/dataset.ts';
import { directionIds, directions } from '../vocabulary/directions.ts';
import { statuses } from '../vocabulary/statuses.ts';
import type { DerivedFeature } from '../derive/features.ts';

/** A search result of its own, in the form Pagefind takes. */
export interface SearchRecord {
  url: string;
  content: string;
  language: 'en';
  meta: { title: string; kind: string };
}

/** Features, FAQ answers and glossary terms as search results, each findable by readers' other words for it. */
export function searchRecords({ features, questions, glossary }: Dataset, base: string): SearchRecord[] {
  const root = base.replace(/\/$/, '');
  const record = (path: string, title: string, kind: string, texts: readonly string[]): SearchRecord => ({
    url: `${root}${path}`,
    content: texts.join(' '),
    language: 'en',
    meta: { title, kind },
  });
  return [
    ...features.map((feature) =>
      record(`/compatibility/${feature.id}/`, feature.name, 'Feature', [feature.name, ...featureTexts(feature)]),
    ),
    ...questions.map(({ id, question, asked = [], answer }) =>
      record(`/faq/#${id}`, question, 'Question', [question, ...asked, ...answer]),
    ),
    ...glossary.map(({ id, name, alsoCalled = [], definition }) =>
      record(`/glossary/#${id}`, name, 'Term', [name, ...alsoCalled, definition]),
    ),
  ];
}

function featureTexts({ alsoCalled = [], question, cells }: DerivedFeature): string[] {
  return [
    ...alsoCalled,
    ...directionIds.flatMap((direction) => {
      const cell = cells[direction];
      const said = cell.status === 'not-applicable' ? cell.reason : cell.summary;
      return [question[direction], `${directions[direction].name}: ${statuses[cell.status].word}.`, said];
    }),
  ];
}
