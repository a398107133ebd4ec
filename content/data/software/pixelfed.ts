import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'pixelfed',
  name: 'Pixelfed',
  what: 'photo sharing server',
  standing: {
    text: 'An undated blog post says that Pixelfed servers without a public feed fell under the rules of Threads for servers, and quotes them. In January 2025 a user of pixelfed.social could follow a Threads account.',
    evidence: [
      {
        source: 'darnell-day-threads-muting-pixelfed',
        supports: ['status'],
        quote:
          'Sufficient privacy policy; or Publicly available policy to restrict access to users under the age of 13; or Publicly accessible feed',
      },
      { source: 'nodebb-issue-13021', supports: ['status'] },
    ],
  },
  blockList: {
    text: "No public list of blocked servers was found in code of March 2024; /api/v1/domain_blocks is the signed-in user's own. So a visitor cannot learn it there. On what other websites may read (CORS) two stored versions differ: that of March 2024 names only .well-known, the other, undated, the API as well.",
    evidence: [
      { source: 'pixelfed-code-api-routes', supports: ['status'] },
      { source: 'pixelfed-code-cors-2024-03', supports: ['status'] },
      {
        source: 'pixelfed-code-cors-undated',
        supports: ['status'],
        quote: "'paths' => [ '.well-known/*', 'api/*', 'oauth/*', ]",
      },
    ],
  },
  reports: [
    {
      id: 'found-from-pixelfed-social',
      when: { on: '2025-01-05', precision: 'day' },
      text: 'A reporter whose NodeBB server found no Threads account could find and follow one from pixelfed.social.',
      outcome: 'observation',
      features: ['account-search', 'follow-from-fediverse'],
      evidence: [
        {
          source: 'nodebb-issue-13021',
          supports: ['status', 'since'],
          quote:
            '@quillmatiq@threads.net can be both searched as well as followed from both mastodon.social and pixelfed.social',
        },
      ],
    },
  ],
} satisfies Software;
