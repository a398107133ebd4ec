import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'fedidevs',
  name: 'fedidevs.org',
  what: 'site that documents what fediverse servers send',
  reports: [
    {
      id: 'actor-needs-signature',
      when: { on: '2024-03-29', precision: 'day' },
      text: 'WebFinger was easy to read, the actor was not: it seemed to need a valid signature.',
      outcome: 'open',
      features: ['webfinger', 'signed-fetch'],
      evidence: [
        {
          source: 'fedidevs-issue-27',
          supports: ['status', 'since'],
          quote: 'accessing the actor files apparently requires a valid HTTP signature',
        },
      ],
    },
    {
      id: 'webfinger-captured',
      when: { on: '2024-04-10', precision: 'day' },
      text: 'The site holds a captured WebFinger answer of Threads. It names the actor by user name on www.threads.net, a form that later reports no longer show.',
      outcome: 'observation',
      features: ['webfinger'],
      evidence: [{ source: 'fedidevs-webfinger-capture', supports: ['status', 'since'] }],
    },
  ],
} satisfies Software;
