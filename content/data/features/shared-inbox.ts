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
        recipe: 'read-a-server-log',
        needs: ['Two accounts on the server that follow the same Threads account.'],
        steps: [
          'Let the Threads account write a plain post, and wait 20 minutes.',
          'Count in the log the deliveries of that post (POST requests by Meta), and note the path of each: the shared inbox of the server, or the inbox of an account.',
        ],
        expect: {
          works: 'One delivery came, to the shared inbox.',
          partly: 'It went to the shared inbox more than once, or to one shared inbox and to single accounts.',
          no: 'In two tries one delivery for each follower came, to the inboxes of the accounts.',
        },
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
  alsoCalled: ['inbox', 'sharedInbox', 'delivery address', 'endpoint', 'deliver posts', 'inbox URL'],
} satisfies Feature;
