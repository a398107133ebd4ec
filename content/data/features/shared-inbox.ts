import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'shared-inbox',
  group: 'technical',
  name: 'Shared inbox',
  question: {
    'from-threads': 'Does Threads deliver to the shared inbox of a fediverse server?',
    'to-threads': 'Can a fediverse server deliver to one shared inbox at Threads?',
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
        wouldSettle: 'Let two people on one server follow the same Threads account, and count the deliveries of one post in the log.',
      },
    },
    'to-threads': {
      status: 'works',
      summary: 'In June 2026 deliveries went to one address for all of Threads, https://threads.net/ap/inbox/.',
      since: { presentOn: '2026-06-02' },
      conditions: ['server-signs-requests', 'server-not-blocked-by-threads'],
      limits: [
        {
          text: 'Each account had an inbox of its own too, to which a Follow was sent in August 2024.',
          sources: ['fedify-issue-125'],
        },
      ],
      evidence: [
        {
          source: 'matters-test-2026-06-02-follow-delivery',
          supports: ['status', 'since'],
          quote: 'Target inbox: `https://threads.net/ap/inbox/`',
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
    },
  },
  related: ['signed-fetch', 'webfinger', 'public-posts'],
  alsoCalled: ['inbox', 'sharedInbox', 'delivery address', 'endpoint'],
} satisfies Feature;
