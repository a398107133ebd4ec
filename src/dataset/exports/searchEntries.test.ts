import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { searchPages, searchRecords } from './searchEntries.ts';

describe('what search finds beside pages', () => {
  const all = make.dataset({
    features: [make.feature({ alsoCalled: ['vote', 'survey'] })],
    questions: [make.question({ asked: ['Can I vote?'], answer: ['Yes, since May 2026.', 'Not from an app.'] })],
    glossary: [make.term({ alsoCalled: ['retoot'] })],
  });

  it("is features, answers and terms, each with readers' other words for it", () => {
    expect(
      searchRecords(all).map(({ kind, title, path, names }) => `${kind}: ${title} → ${path} (${names.join(', ')})`),
    ).toEqual([
      'Feature: Polls → /compatibility/polls/ (vote, survey)',
      'Question: Do polls arrive? → /faq/#do-polls-arrive (Can I vote?)',
      'Term: Boost → /glossary/#boost (retoot)',
    ]);
  });

  it('has the text that readers would find there', () => {
    expect(searchRecords(all).map(({ text }) => text)).toEqual([
      'Does it reach Mastodon? From Threads: Works. Polls arrive as polls. ' +
        'Does it reach Threads? To Threads: Does not apply. Nobody asks it this way.',
      'Yes, since May 2026. Not from an app.',
      'To share a post with everyone who follows you.',
    ]);
  });

  it('begins with the answer in short', () => {
    expect(searchRecords(all).map(({ opening }) => opening)).toEqual([
      'From Threads: Works. To Threads: Does not apply.',
      'Yes, since May 2026.',
      'To share a post with everyone who follows you.',
    ]);
  });

  it('has a part for each direction of a feature', () => {
    expect(searchRecords(all).map(({ parts }) => parts.map(({ anchor, heading }) => `#${anchor} ${heading}`))).toEqual([
      ['#from-threads Does it reach Mastodon?', '#to-threads Does it reach Threads?'],
      [],
      [],
    ]);
  });

  it('may have no other words', () => {
    const plain = make.dataset({ questions: [make.question()], glossary: [make.term()] });
    expect(searchRecords(plain).map(({ names }) => names)).toEqual([[], [], []]);
  });
});

describe('a page in the search', () => {
  const titled = (path: string) => make.page("---\ntitle: A page\nsearchWords: ['its words']\n---", path);

  it.each([
    { path: '/follow/', names: ['its words'] },
    { path: '/admins/servers/', names: ['its words', 'example.social', 'example'] },
    { path: '/tools/', names: ['its words', 'Tusky'] },
    { path: '/developers/', names: ['its words', 'Misskey'] },
  ])('at $path is found by $names', ({ path, names }) => {
    const all = make.dataset({
      pages: [titled(path)],
      servers: [make.server()],
      clients: [make.client()],
      software: [make.software()],
    });
    const [found] = searchPages(all);
    expect(found).toMatchObject({ path, title: 'A page', kind: 'Page' });
    expect(new Set(found?.names)).toEqual(new Set(names));
  });
});

it('finds the tables of past years, by their year, after the pages of prose', () => {
  const all = make.dataset({ pages: [make.page('---\ntitle: Follow\n---\n')] });
  expect(searchPages(all).map(({ path, title, names }) => `${path} ${title} (${names.join(', ')})`)).toEqual([
    '/follow/ Follow ()',
    '/compatibility/2023/ Compatibility table as of 31 December 2023 (2023)',
    '/compatibility/2024/ Compatibility table as of 31 December 2024 (2024)',
    '/compatibility/2025/ Compatibility table as of 31 December 2025 (2025)',
  ]);
});
