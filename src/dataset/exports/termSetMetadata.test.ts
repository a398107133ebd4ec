import { expect, it } from 'vitest';
import { term } from '../fixtures/records.ts';
import { termSetMetadata } from './termSetMetadata.ts';

it('names each term with its other names, its meaning and its address', () => {
  const boost = term({
    id: 'boost',
    name: 'Boost',
    alsoCalled: ['reblog'],
    definition: 'A post passed on to one’s followers.',
  });
  expect(termSetMetadata([boost, term({ id: 'actor' })], 'https://example.org/guide')).toMatchObject({
    '@type': 'DefinedTermSet',
    url: 'https://example.org/guide/glossary/',
    hasDefinedTerm: [
      {
        '@type': 'DefinedTerm',
        name: 'Boost',
        alternateName: ['reblog'],
        description: 'A post passed on to one’s followers.',
        url: 'https://example.org/guide/glossary/#boost',
      },
      { url: 'https://example.org/guide/glossary/#actor' },
    ],
  });
});
