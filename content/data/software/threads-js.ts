import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'threads-js',
  name: 'threads.js',
  what: 'library for the Threads web interface',
  reports: [
    {
      id: 'first-federated-accounts',
      when: { on: '2023-12-14', precision: 'day' },
      text: 'On the first day of federation a Threads account could be read on mastodon.social only, as far as the reporter saw. WebFinger answered; the actor did not.',
      outcome: 'observation',
      features: ['webfinger', 'follow-from-fediverse'],
      evidence: [
        {
          source: 'threadsjs-issue-79',
          supports: ['status', 'since'],
          quote: 'I found out that the webfinger request succeeds but the request for the actor URL fails.',
        },
      ],
    },
  ],
} satisfies Software;
