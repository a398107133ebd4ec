import type { Term } from '../schema/term.ts';

/** The glossary as schema.org `DefinedTermSet`, each term with the address of its entry. `root` has no final slash. */
export function termSetMetadata(terms: readonly Term[], root: string) {
  const page = `${root}/glossary/`;
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    name: 'Glossary of federation between Threads and the fediverse',
    url: page,
    inLanguage: 'en-GB',
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    hasDefinedTerm: terms.map(({ id, name, alsoCalled, definition }) => ({
      '@type': 'DefinedTerm',
      name,
      ...(alsoCalled && { alternateName: alsoCalled }),
      description: definition,
      url: `${page}#${id}`,
    })),
  };
}
