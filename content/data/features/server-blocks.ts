import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'server-blocks',
  group: 'safety',
  name: 'Blocks between servers',
  question: {
    'from-threads': 'Does Threads block fediverse servers?',
    'to-threads': 'Can a fediverse server block or limit Threads?',
  },
  cells: {
    'from-threads': {
      status: 'works',
      summary: 'It does, and publishes the list: 843 servers stood on it on 13 December 2024.',
      since: { presentOn: '2024-06-25' },
      limits: [
        {
          text: 'Reasons published in March 2024 include a missing privacy policy, a missing rule against under-13s and a missing public feed. The copy read lost a first list of reasons, so these are not all.',
          sources: ['meta-help-server-blocking-copy-2024'],
        },
        {
          text: 'From outside, a block can look like a fault. Some servers found no Threads account, and the cause stayed unconfirmed.',
          sources: ['fedibird-issue-19', 'nodebb-issue-13041', 'mastodon-issue-32013'],
        },
        {
          text: 'The size of the list after December 2024 is not known; in January 2026 the list had no file for machines.',
          sources: ['gehl-threads-moderation-2024-12', 'bridgy-fed-commit-89216a8'],
        },
      ],
      evidence: [
        {
          source: 'bridgy-fed-commit-89216a8',
          supports: ['status', 'limit'],
          quote: 'no CSV :(',
          locator: 'On the list at threads.com/moderated_servers',
        },
        { source: 'gehl-threads-moderation-2024-12', supports: ['status'], locator: 'Count of 843 servers' },
        { source: 'fossacademic-threads-blocking', supports: ['status'], locator: 'Over 660 servers on 28 June 2024' },
        { source: 'bridgy-fed-issue-1008', supports: ['status'], quote: 'Threads just published their blocklist' },
        {
          source: 'mastodon-issue-20831',
          supports: ['status', 'since'],
          quote: 'proves that they are indeed blocking servers for that reason alone',
          locator: 'Comment of 25 June 2024 on the new list and the rule about a public feed',
        },
        {
          source: 'meta-help-server-blocking-copy-2024',
          supports: ['status', 'limit'],
          quote: "We'll also block a server if it doesn't have a: - Sufficient privacy policy",
        },
        { source: 'threads-moderated-servers', supports: ['status'], locator: 'The list itself, which was not read' },
      ],
      confidence: 'high',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'works',
          summary: 'Threads blocked servers; five were known to be blocked, found out from outside.',
          since: { presentOn: '2023-12-31' },
          until: { presentOn: '2024-06-25' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'soapbox-threads-server-blocking',
              supports: ['status', 'since'],
              quote: 'At least 5 servers are known to be blocked by Threads',
            },
          ],
        },
      ],
    },
    'to-threads': {
      status: 'works',
      summary: 'Admins can limit or suspend threads.net; a suspension ends all follows between the two for good.',
      since: { presentOn: '2023-12-15' },
      limits: [
        {
          text: 'A limit leaves existing follows in place. New followers from Threads become requests, and with default settings members get no notice of them.',
          sources: ['mastodon-code-activity-follow', 'mastodon-code-notify-service', 'mastodon-docs-admin-moderation'],
        },
        {
          text: 'On Mastodon a rule for threads.net covers its subdomains, and not threads.com.',
          sources: ['mastodon-code-domain-block-model'],
        },
        {
          text: 'By default, people on a suspended server can read public posts all the same. To refuse them to that server, an admin must require signed requests (secure mode).',
          sources: ['mastodon-docs-admin-moderation', 'mastodon-docs-admin-config'],
        },
        {
          text: 'Follows that a suspension removed do not come back when it is lifted.',
          sources: ['mastodon-docs-admin-moderation'],
        },
      ],
      evidence: [
        {
          source: 'mastodon-code-domain-block-model',
          supports: ['status', 'limit'],
          quote: 'enum :severity, { silence: 0, suspend: 1, noop: 2 }, validate: true',
        },
        {
          source: 'mastodon-docs-admin-moderation',
          supports: ['status', 'limit'],
          quote: 'by default, users of a suspended server will still be able to view posts from the suspending server.',
        },
        {
          source: 'hachyderm-suspends-threads',
          supports: ['status'],
          locator: 'A server that suspended Threads in January 2025',
        },
        {
          source: 'hcommons-social-blocks-threads-2023-12',
          supports: ['status', 'since'],
          locator: 'A server that blocked Threads in December 2023',
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
    },
  },
  software: [
    {
      software: 'wafrn',
      text: 'wafrn asks each of its users to switch Threads on; the option appeared in July 2024.',
      evidence: [{ source: 'wafrn-code-user-allows-threads', supports: ['status'] }],
    },
  ],
  related: ['user-blocks', 'signed-fetch', 'follow-from-fediverse', 'feeds', 'reports'],
  alsoCalled: [
    'defederate',
    'defederation',
    'domain block',
    'instance block',
    'fediblock',
    'blocklist',
    'moderated servers',
    'defederated',
    'blocked servers',
    'servers that Threads blocks',
    'Threads blocks my server',
    'suspend a server',
    'publicly accessible feed',
    'public feed requirement',
  ],
} satisfies Feature;
