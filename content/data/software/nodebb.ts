import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'nodebb',
  name: 'NodeBB',
  what: 'forum software',
  standing: {
    text: 'NodeBB 4 could find and follow Threads accounts in January 2025, as one reporter found; the community server of NodeBB could not.',
    evidence: [{ source: 'nodebb-issue-13041', supports: ['status'] }],
  },
  reports: [
    {
      id: 'found-elsewhere-not-here',
      when: { on: '2025-01-05', precision: 'day' },
      text: 'A Threads account could be found from mastodon.social and pixelfed.social, but not from a NodeBB server.',
      outcome: 'observation',
      features: ['account-search', 'server-blocks'],
      evidence: [
        {
          source: 'nodebb-issue-13021',
          supports: ['status', 'since'],
          quote:
            '@quillmatiq@threads.net can be both searched as well as followed from both mastodon.social and pixelfed.social',
        },
      ],
    },
    {
      id: 'fresh-server-works',
      when: { on: '2025-01-21', precision: 'day' },
      text: 'The same reporter could find and follow Threads users from a fresh NodeBB 4 server, and concluded that Threads blocks community.nodebb.org. That was not confirmed.',
      outcome: 'observation',
      features: ['account-search', 'server-blocks'],
      evidence: [
        {
          source: 'nodebb-issue-13041',
          supports: ['status', 'since'],
          quote: 'Seems like threads has intentionally blocked federation with community.nodebb.org .',
        },
      ],
    },
  ],
} satisfies Software;
