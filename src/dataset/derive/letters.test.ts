import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import type { RecordLists } from '../fixtures/records.ts';
import { lettersOf } from './letters.ts';

function entries(lists: RecordLists): string[] {
  const all = make.dataset({ features: [], ...lists });
  return lettersOf(all).flatMap((one) =>
    one.entries.map(({ label, kind, path }) => `${one.letter} ${label} (${kind}) ${path}`),
  );
}

function checkedOn(checked: string) {
  const cells = { 'from-threads': make.cell({ checked }), 'to-threads': make.notApplicable };
  return make.feature({ alsoCalled: ['vote'], cells });
}

describe('the A to Z', () => {
  it.each<{ what: string; lists: RecordLists; told: string[] }>([
    {
      what: 'pages',
      lists: { pages: [make.page('---\ntitle: Follow someone\n---')] },
      told: ['F Follow someone (page) /follow/'],
    },
    {
      what: 'features, also by other names',
      lists: { features: [checkedOn('2023-12-30')] },
      told: ['P Polls (feature) /compatibility/polls/', 'V Vote (feature) /compatibility/polls/'],
    },
    {
      what: 'the tables of past years',
      lists: { features: [checkedOn('2023-12-31')] },
      told: [
        'C Compatibility table as of 31 December 2023 (page) /compatibility/2023/',
        'P Polls (feature) /compatibility/polls/',
        'V Vote (feature) /compatibility/polls/',
      ],
    },
    {
      what: 'terms, also by other names',
      lists: { glossary: [make.term({ alsoCalled: ['retoot'] })] },
      told: ['B Boost (term) /glossary/#boost', 'R Retoot (term) /glossary/#boost'],
    },
    {
      what: 'servers, in lower case as people type them',
      lists: { servers: [make.server()] },
      told: ['E example.social (server) /admins/servers/#example-social'],
    },
    { what: 'apps', lists: { clients: [make.client()] }, told: ['T Tusky (app) /tools/#tusky'] },
    {
      what: 'software',
      lists: { software: [make.software()] },
      told: ['M Misskey (software) /developers/#misskey'],
    },
  ])('holds $what', ({ lists, told }) => {
    expect(entries(lists)).toEqual(told);
  });

  it('sorts by letter, then by name without regard to case, digits first', () => {
    const names = ['Polls', 'boost', 'Post', '2FA', 'Backfill', 'poll'];
    const glossary = names.map((name, index) => make.term({ id: `term-${index}`, name }));
    const clients = [make.client({ name: 'Polly' }), make.client({ id: 'b', name: 'Bird' })];
    const letters = lettersOf(make.dataset({ features: [], glossary, clients }));
    expect(letters.map(({ letter, entries: list }) => [letter, ...list.map(({ label }) => label)])).toEqual([
      ['#', '2FA'],
      ['B', 'Backfill', 'Bird', 'Boost'],
      ['P', 'Poll', 'Polls', 'Polly', 'Post'],
    ]);
  });

  it('is empty when there is nothing to list', () => {
    expect(entries({})).toEqual([]);
  });
});
