import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'shared-inbox',
  group: 'technical',
  name: 'Shared inbox',
  question: {
    'from-threads':
      'Does Threads deliver a post once for a whole fediverse server (shared inbox), not once for each follower?',
    'to-threads': 'Can a fediverse server deliver to one address for all of Threads (shared inbox)?',
  },
  cells: {
    'from-threads': {
      status: 'unknown',
      summary: 'No source says which inbox of a server Threads delivers to.',
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Let two people on one server follow the same Threads account, and count the deliveries of one post in the log.',
      },
    },
    'to-threads': {
      status: 'works',
      summary:
        "In June 2026 a tester's deliveries went to one address for all of Threads, https://threads.net/ap/inbox/.",
      since: { presentOn: '2026-06-02' },
      conditions: ['server-signs-requests', 'server-not-blocked-by-threads'],
      limits: [
        {
          text: 'Accounts had an inbox of their own too: in August 2024 a Follow was sent to one.',
          sources: ['fedify-issue-125'],
        },
      ],
      evidence: [
        {
          source: 'matters-test-2026-06-02-follow-delivery',
          supports: ['status', 'since'],
          quote: 'Target inbox: `https://threads.net/ap/inbox/`',
          locator: 'Entry of 2 June 2026, marked as delivered',
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
    },
  },
  related: ['signed-fetch', 'webfinger', 'public-posts'],
  alsoCalled: ['inbox', 'sharedInbox', 'delivery address', 'endpoint'],
} satisfies Feature;
