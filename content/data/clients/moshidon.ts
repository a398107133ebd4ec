import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'moshidon',
  name: 'Moshidon',
  platforms: ['android'],
  readAt: 'version 2.3.0+fork.110, 14 June 2025',
  read: 'source-code',
  maintained: 'Not established: nothing newer than June 2025 was in the copy that was read.',
  features: {
    filters: {
      support: 'yes',
      text: 'With the actions warn and hide.',
      evidence: [{ source: 'moshidon-code-fork-110', supports: ['status'] }],
    },
    'filter-hide': {
      support: 'yes',
      evidence: [{ source: 'moshidon-code-fork-110', supports: ['status'] }],
    },
    'domain-block': {
      support: 'yes',
      text: 'From a post and from a profile.',
      evidence: [
        {
          source: 'moshidon-code-fork-110',
          supports: ['status'],
          locator: 'HeaderStatusDisplayItem.java lines 281 and 516; ProfileFragment.java line 849',
        },
      ],
    },
    'mute-duration': {
      support: 'yes',
      text: 'From 5 minutes to 7 days.',
      evidence: [
        {
          source: 'moshidon-code-fork-110',
          supports: ['status'],
          locator: 'SetAccountMuted.java; AccountRestrictionConfirmationSheet.java',
        },
      ],
    },
    'hide-boosts': {
      support: 'yes',
      evidence: [{ source: 'moshidon-code-fork-110', supports: ['status'] }],
    },
    lists: {
      support: 'yes',
      text: 'A list can be kept out of Home.',
      evidence: [{ source: 'moshidon-code-fork-110', supports: ['status'], locator: 'CreateList.java' }],
    },
    quotes: {
      support: 'no',
      text: "It drops Mastodon's own quotes.",
      evidence: [{ source: 'moshidon-code-fork-110', supports: ['status'], locator: 'Status.java line 304' }],
    },
    'quote-of-blocked': {
      support: 'yes',
      text: "It drops all of Mastodon's own quotes, so it shows none.",
      evidence: [{ source: 'moshidon-code-fork-110', supports: ['status'], locator: 'Status.java line 304' }],
    },
    'timeline-switches': {
      support: 'yes',
      text: 'Boosts and replies.',
      evidence: [{ source: 'moshidon-code-fork-110', supports: ['status'], locator: 'AccountSession.java line 269' }],
    },
    'notification-policy': {
      support: 'no',
      evidence: [
        {
          source: 'moshidon-code-fork-110',
          supports: ['status'],
          locator: 'searched the whole tree for notifications/policy',
        },
      ],
    },
    'limited-notice': {
      support: 'no',
      evidence: [{ source: 'moshidon-code-fork-110', supports: ['status'], locator: 'searched the whole tree' }],
    },
    regex: {
      support: 'no',
      evidence: [{ source: 'moshidon-code-fork-110', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'server-name': {
      support: 'yes',
      evidence: [{ source: 'moshidon-code-fork-110', supports: ['status'] }],
    },
    'edit-history': {
      support: 'yes',
      evidence: [{ source: 'moshidon-code-fork-110', supports: ['status'] }],
    },
    'alt-text': {
      support: 'yes',
      text: 'It also marks pictures that have none.',
      evidence: [{ source: 'moshidon-code-fork-110', supports: ['status'], locator: 'GlobalUserPreferences.java' }],
    },
    'open-link': {
      support: 'unknown',
      text: 'Opening a Threads handle or link was not looked for in this app.',
      evidence: [],
    },
  },
  evidence: [{ source: 'moshidon-code-fork-110', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
