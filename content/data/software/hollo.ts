import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'hollo',
  name: 'Hollo',
  what: 'microblogging server for one person',
  reports: [
    {
      id: 'quotes-like-threads',
      when: { on: '2024-08-26', precision: 'day' },
      text: 'A request to send quotes in the two formats that Meta had named for Threads. The issue was closed; how it ended was not read.',
      outcome: 'unknown',
      features: ['quote-posts'],
      evidence: [
        {
          source: 'hollo-issue-6',
          supports: ['status', 'since'],
          quote: 'we chose to implement both FEP-e232 and `_misskey_quote` to federate quote posts on Threads',
        },
      ],
    },
  ],
} satisfies Software;
