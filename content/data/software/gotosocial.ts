import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'gotosocial',
  name: 'GoToSocial',
  what: 'small microblogging server',
  standing: {
    text: 'Reports from January 2024 to January 2025 say that GoToSocial cannot find or follow Threads accounts, and its maintainers declined a workaround. No later report was found.',
    evidence: [
      { source: 'gotosocial-issue-2491', supports: ['status'] },
      { source: 'gotosocial-issue-3471', supports: ['status'] },
      { source: 'gotosocial-issue-3682', supports: ['status'] },
    ],
  },
  blockList: {
    text: 'At /api/v1/instance/domain_blocks and /api/v1/instance/peers?filter=blocked, for any website to read (CORS), if the admin turns this on. It is off by default; visitors then get 401, which does not mean "not blocked". The only severity is suspend. Its manual warns that a public list may draw blocklist scrapers. Read in a copy of October 2025.',
    evidence: [
      { source: 'gotosocial-code-domain-permissions', supports: ['status'] },
      { source: 'gotosocial-code-cors', supports: ['status'], quote: 'AllowAllOrigins: true' },
      {
        source: 'gotosocial-docs-instance-settings',
        supports: ['status'],
        quote: "Setting to 'true' may result in your instance being targeted by blocklist scrapers.",
      },
      { source: 'gotosocial-docs-api', supports: ['status'] },
    ],
  },
  reports: [
    {
      id: 'account-look-up-fails',
      when: { on: '2024-01-05', precision: 'day' },
      text: 'Looking up @mosseri@threads.net failed because the answer was not the JSON that GoToSocial expected.',
      outcome: 'open',
      features: ['account-search', 'follow-from-fediverse'],
      evidence: [
        {
          source: 'gotosocial-issue-2491',
          supports: ['status', 'since'],
          quote: 'ResolveAccountable: error unmarshalling bytes into json',
        },
      ],
    },
    {
      id: 'actor-request-500',
      when: { on: '2024-10-21', precision: 'day' },
      text: 'A request for a Threads actor, signed with the key of a member, was answered with error 500. The reason given in the thread was cut off in the copy read.',
      outcome: 'unknown',
      features: ['signed-fetch', 'follow-from-fediverse'],
      evidence: [{ source: 'gotosocial-issue-3471', supports: ['status', 'since'] }],
    },
    {
      id: 'no-workaround',
      when: { on: '2025-01-25', precision: 'day' },
      text: 'A user could follow Threads accounts from Mastodon but not find them from GoToSocial. A maintainer called it a fault on the side of Threads and declined a workaround.',
      outcome: 'not-fixed',
      features: ['follow-from-fediverse', 'account-search'],
      evidence: [{ source: 'gotosocial-issue-3682', supports: ['status', 'since'] }],
    },
  ],
} satisfies Software;
