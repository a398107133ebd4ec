import { describe, expect, it } from 'vitest';
import { dataset, feature, question, term } from '../fixtures/records.ts';
import { searchRecords } from './searchRecords.ts';

const all = dataset({
  features: [feature({ alsoCalled: ['vote', 'survey'] })],
  questions: [question({ asked: ['Can I vote?'], answer: ['Yes, since May 2026.', 'Not from an app.'] })],
  glossary: [term({ alsoCalled: ['retoot'] })],
});

describe('search records', () => {
  it('lead to the feature, the answer and the term', () => {
    expect(searchRecords(all, '/').map(({ url, meta }) => `${meta.kind}: ${meta.title} → ${url}`)).toEqual([
      'Feature: Polls → /compatibility/polls/',
      'Question: Do polls arrive? → /faq/#do-polls-arrive',
      'Term: Boost → /glossary/#boost',
    ]);
  });

  it.each(['/guide', '/guide/'])('stand under the base path %s', (base) => {
    expect(searchRecords(all, base).map(({ url }) => url)).toEqual([
      '/guide/compatibility/polls/',
      '/guide/faq/#do-polls-arrive',
      '/guide/glossary/#boost',
    ]);
  });

  it("hold the answers in both directions, and readers' other words", () => {
    expect(searchRecords(all, '/').map(({ content }) => content)).toEqual([
      'Polls vote survey ' +
        'Does it reach Mastodon? From Threads: Works. Polls arrive as polls. ' +
        'Does it reach Threads? To Threads: Does not apply. Nobody asks it this way.',
      'Do polls arrive? Can I vote? Yes, since May 2026. Not from an app.',
      'Boost retoot To share a post with everyone who follows you.',
    ]);
  });
});
