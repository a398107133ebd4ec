import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'wafrn',
  name: 'wafrn',
  what: 'microblogging server',
  reports: [
    {
      id: 'member-opt-in',
      when: { on: '2024-07-14', precision: 'day' },
      text: 'Each member must turn federation with Threads on for themselves; it is off by default. A conversation with a post from Threads is refused to those who have not.',
      outcome: 'observation',
      features: ['server-blocks'],
      evidence: [
        { source: 'wafrn-code-user-allows-threads', supports: ['status', 'since'] },
        {
          source: 'wafrn-code-federate-with-threads',
          supports: ['status'],
          quote: 'You do not federate with threads and this thread contains a post from threads',
        },
      ],
    },
  ],
} satisfies Software;
