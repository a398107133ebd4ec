import type { Dataset } from '../derive/dataset.ts';

/** What the search box knows of words: synonyms, and the guide's own names for things as single words. */
export function searchTerms({ synonyms, features, glossary, clients, servers, software, pages }: Dataset) {
  const names = [
    ...features.flatMap(({ name, alsoCalled = [] }) => [name, ...alsoCalled]),
    ...glossary.flatMap(({ name, alsoCalled = [] }) => [name, ...alsoCalled]),
    ...[clients, servers, software].flat().map(({ name }) => name),
    ...pages.map(({ title }) => title),
  ];
  const words = names.flatMap((name) => name.toLowerCase().split(/[^a-z0-9.]+/)).filter((word) => word.length > 2);
  return { synonyms, known: [...new Set(words)].toSorted() };
}
