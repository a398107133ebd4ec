import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'vmst-io',
  name: 'vmst.io',
  decisions: [
    {
      stance: 'federates',
      when: { on: '2025-01-01', precision: 'month' },
      text: 'Did not restrict Threads after asking members: 55% for no change, 36% for limit, 17% for suspend. More than one answer seems to have been allowed.',
      readFrom: 'own-statement',
      evidence: [
        {
          source: 'vmst-commit-removes-threads-page',
          supports: ['status'],
          quote: 'does not restrict federation with Threads',
          locator: 'In the deleted page',
        },
        { source: 'vmst-threads-known-issues', supports: ['status'] },
        { source: 'vmst-io-defederation-page', supports: ['status'] },
        { source: 'vmst-about-federation', supports: ['status'] },
      ],
      confidence: 'high',
    },
  ],
  caution:
    'Its Threads page was deleted on 27 March 2026 without a reason and its defederation page on 30 April 2025; no newer decision was found. A general page names Threads among connected networks.',
  checked: '2026-11-23',
} satisfies Server;
