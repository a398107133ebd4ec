import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'ghost',
  name: 'Ghost',
  what: 'publishing platform',
  standing: {
    text: 'As of July 2026 Ghost reads Threads actors and their other collections with signed requests, and gets no posts from their outbox. Its staff said that new posts should arrive.',
    evidence: [
      { source: 'ghost-commit-00101b4', supports: ['status'] },
      { source: 'ghost-issue-981', supports: ['status'] },
    ],
  },
  blockList: {
    text: 'Blocks belong to single accounts, and the list is only for a signed-in owner or administrator. A website of another origin may ask (CORS), but needs that sign-in. So a visitor cannot learn what a Ghost site blocks. Read in code of August 2026.',
    evidence: [
      {
        source: 'ghost-code-blocks',
        supports: ['status'],
        quote: '@RequireRoles(GhostRole.Owner, GhostRole.Administrator)',
      },
    ],
  },
  reports: [
    {
      id: 'announced-posts-need-signature',
      when: { on: '2025-01-07', precision: 'day' },
      text: 'Ghost signs the request when it reads a boosted post, because servers such as threads.net refuse unsigned ones even for public posts.',
      outcome: 'fixed',
      features: ['signed-fetch', 'boosts'],
      evidence: [
        {
          source: 'ghost-commit-266e98d',
          supports: ['status', 'since'],
          quote:
            'threads.net as one example, require the use of authorized fetch to read objects, even if they are public',
        },
      ],
    },
    {
      id: 'sharing-helper-removed',
      when: { on: '2025-06-18', precision: 'day' },
      text: 'Ghost removed its Threads sharing option, because Threads no longer needed it to index fediverse profiles.',
      outcome: 'observation',
      features: ['account-search'],
      evidence: [
        {
          source: 'ghost-pr-23911',
          supports: ['status', 'since'],
          quote: "that's no longer needed for Threads to index Fediverse profiles",
        },
      ],
    },
    {
      id: 'profile-shows-no-posts',
      when: { on: '2025-07-03', precision: 'day' },
      text: 'The profile of a Threads account shows no posts in Ghost: its outbox answers "Not found". On 8 July 2026 staff repeated that Threads exposes no public outbox, and said that new posts should reach followers.',
      outcome: 'open',
      features: ['backfill', 'public-posts'],
      evidence: [
        {
          source: 'ghost-issue-981',
          supports: ['status', 'since'],
          quote: 'Threads currently does not expose a public ActivityPub outbox',
        },
      ],
    },
    {
      id: 'posts-without-outbox',
      when: { on: '2026-07-08', precision: 'day' },
      text: 'Ghost changed how it fills profiles of accounts whose outbox cannot be read. Its developers wrote that the actor and other collections of Threads answer signed requests, while the outbox had only ever returned a count and in July 2026 answered 404.',
      outcome: 'fixed',
      features: ['backfill', 'follower-lists'],
      evidence: [
        {
          source: 'ghost-commit-00101b4',
          supports: ['status', 'since'],
          quote:
            'Threads returns a 404 for outbox requests even though the actor and its other collections resolve fine',
        },
        { source: 'ghost-pr-1979', supports: ['status'], quote: 'only ever returned `totalItems`' },
      ],
    },
  ],
} satisfies Software;
