import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'megalodon',
  name: 'Megalodon',
  platforms: ['android'],
  readAt: 'version 2.1.6+fork.110, 15 November 2023',
  read: 'source-code',
  maintained:
    'Not maintained: the last commit seen is of 27 November 2023, and its owner archived the repository on 30 May 2025.',
  features: {
    filters: {
      support: 'yes',
      evidence: [{ source: 'megalodon-code-fork-110', supports: ['status'], locator: 'EditFilterFragment.java' }],
    },
    'filter-hide': {
      support: 'yes',
      evidence: [{ source: 'megalodon-code-fork-110', supports: ['status'], locator: 'FilterAction.java' }],
    },
    'domain-block': {
      support: 'yes',
      evidence: [{ source: 'megalodon-code-fork-110', supports: ['status'], locator: 'UiUtils.java line 547' }],
    },
    'mute-duration': {
      support: 'yes',
      evidence: [{ source: 'megalodon-code-fork-110', supports: ['status'], locator: 'SetAccountMuted.java' }],
    },
    'hide-boosts': {
      support: 'yes',
      evidence: [{ source: 'megalodon-code-fork-110', supports: ['status'], locator: 'ProfileFragment.java line 875' }],
    },
    lists: {
      support: 'yes',
      text: 'A list can be kept out of Home.',
      evidence: [{ source: 'megalodon-code-fork-110', supports: ['status'], locator: 'CreateList.java' }],
    },
    quotes: {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'quote-of-blocked': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'timeline-switches': {
      support: 'yes',
      text: 'Boosts and replies.',
      evidence: [{ source: 'megalodon-code-fork-110', supports: ['status'], locator: 'AccountLocalPreferences.java' }],
    },
    'notification-policy': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'limited-notice': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    regex: {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'server-name': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'edit-history': {
      support: 'yes',
      evidence: [
        {
          source: 'megalodon-code-fork-110',
          supports: ['status'],
          locator: 'StatusEditHistoryFragment.java',
        },
      ],
    },
    'alt-text': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'open-link': {
      support: 'unknown',
      text: 'Opening a Threads handle or link was not looked for in this app.',
      evidence: [],
    },
  },
  evidence: [{ source: 'megalodon-code-fork-110', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
