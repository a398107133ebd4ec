import type { Dataset } from './dataset.ts';
import { pastYears } from './years.ts';

/** One line of the A to Z: a name a reader may look for, and where it is explained. */
interface IndexEntry {
  label: string;
  kind: string;
  path: string;
}

/** All entries under one letter; names that start with a digit or sign stand under "#". */
export interface Letter {
  letter: string;
  entries: IndexEntry[];
}

/** The index of everything: pages, features, terms, servers, apps and software, each also under its other names. */
export function lettersOf(dataset: Dataset): Letter[] {
  const entries = entriesOf(dataset).toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
  const byLetter = Map.groupBy(entries, ({ label }) => letterOf(label));
  return [...byLetter].map(([letter, list]) => ({ letter, entries: list }));
}

function entriesOf({ asOf, pages, features, glossary, servers, clients, software }: Dataset): IndexEntry[] {
  return [
    ...pages.map(({ title, path }) => ({ label: title, kind: 'page', path })),
    ...pastYears(asOf).map(({ title, path }) => ({ label: title, kind: 'page', path })),
    ...features.flatMap(({ id, name, alsoCalled = [] }) =>
      [name, ...alsoCalled].map((label) => ({ label: capital(label), kind: 'feature', path: `/compatibility/${id}/` })),
    ),
    ...glossary.flatMap(({ id, name, alsoCalled = [] }) =>
      [name, ...alsoCalled].map((label) => ({ label: capital(label), kind: 'term', path: `/glossary/#${id}` })),
    ),
    ...servers.map(({ id, name }) => ({ label: name, kind: 'server', path: `/admins/servers/#${id}` })),
    ...clients.map(({ id, name }) => ({ label: name, kind: 'app', path: `/tools/#${id}` })),
    ...software.map(({ id, name }) => ({ label: name, kind: 'software', path: `/developers/#${id}` })),
  ];
}

function letterOf(label: string): string {
  const first = label.charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
