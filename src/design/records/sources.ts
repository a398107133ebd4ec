import type { DerivedSource } from '../../dataset/derive/sourceUses.ts';

/** Sources that nobody published: one of each sort that is drawn in its own way. */
export const exampleSources: DerivedSource[] = [
  {
    id: 'example-test',
    title: 'A test that somebody wrote down',
    publisher: 'Example tester',
    url: 'https://example.org/',
    published: '2026-06-04',
    read: '2026-11-23',
    kind: 'test',
    readAs: 'full',
    language: 'en',
    uses: [],
  },
  {
    id: 'example-docs',
    title: 'A page of documentation',
    publisher: 'Example company',
    url: 'https://example.org/',
    published: 'undated',
    read: '2026-11-23',
    kind: 'vendor-docs',
    readAs: 'excerpt',
    archive: 'https://example.org/',
    language: 'en',
    uses: [],
  },
  {
    id: 'example-report',
    title: 'A report in another language',
    publisher: 'Example newspaper',
    url: 'https://example.org/',
    published: '2024-12',
    read: '2026-11-23',
    kind: 'press',
    readAs: 'copy',
    original: 'https://example.org/',
    language: 'pt-BR',
    caution: 'The copy lacks the pictures of the original.',
    uses: [],
  },
];

/** Numbers of example sources, given by id, in the list at the head of the components. */
export function numbersOf(ids: readonly string[]): number[] {
  return ids.map((id) => exampleSources.findIndex((source) => source.id === id) + 1);
}
