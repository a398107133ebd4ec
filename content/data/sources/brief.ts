import type { Source } from '../../../src/dataset/schema/source.ts';

export default [
  {
    id: 'fediview-threads-integration-2026',
    title: "Threads Joins the Fediverse: How Instagram's Threads Integrates with Mastodon (2026 Update)",
    publisher: 'Fediview',
    url: 'https://fediview.com/articles/threads-fediverse-integration-mastodon-2026',
    published: 'undated',
    read: '2026-11-23',
    kind: 'press',
    readAs: 'full',
    language: 'en',
    caution: 'Early 2026; the article carries no more precise date.',
  },
] satisfies Source[];
