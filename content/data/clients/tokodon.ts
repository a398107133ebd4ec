import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'tokodon',
  name: 'Tokodon',
  platforms: ['linux'],
  readAt: 'version 26.08.0, commit of 12 August 2026',
  read: 'source-code',
  maintained: 'Maintained: version 26.08.0 is of 22 August 2026.',
  features: {
    filters: {
      support: 'yes',
      text: 'With all three actions: warn, blur and hide.',
      evidence: [
        {
          source: 'tokodon-code-26-08-0',
          supports: ['status'],
          locator: 'src/qml/Settings/EditFilterPage.qml',
        },
      ],
    },
    'filter-hide': {
      support: 'yes',
      evidence: [
        {
          source: 'tokodon-code-26-08-0',
          supports: ['status'],
          locator: 'src/datatypes/post.cpp lines 157 to 168',
        },
      ],
    },
    'domain-block': {
      support: 'no',
      text: 'It lists blocked domains and can unblock them; the code has no call that blocks one.',
      evidence: [
        {
          source: 'tokodon-code-26-08-0',
          supports: ['status'],
          locator: 'src/account/blockeddomainmodel.cpp',
        },
      ],
    },
    'mute-duration': {
      support: 'no',
      text: 'The app offers no choice of duration.',
      evidence: [{ source: 'tokodon-code-26-08-0', supports: ['status'], locator: 'AccountHeader.qml line 446' }],
    },
    'hide-boosts': {
      support: 'yes',
      evidence: [{ source: 'tokodon-code-26-08-0', supports: ['status'] }],
    },
    lists: {
      support: 'yes',
      text: 'A list can be kept out of Home.',
      evidence: [{ source: 'tokodon-code-26-08-0', supports: ['status'], locator: 'EditListPage.qml' }],
    },
    quotes: {
      support: 'yes',
      text: 'It also turns links to posts in the text into quotes.',
      evidence: [
        {
          source: 'tokodon-code-26-08-0',
          supports: ['status'],
          locator: 'src/datatypes/post.cpp lines 83 to 113',
        },
      ],
    },
    'quote-of-blocked': {
      support: 'no',
      text: 'It loads the quoted post without reading the state that tells it to hide the post. From the code; the app was not run.',
      evidence: [
        {
          source: 'tokodon-code-26-08-0',
          supports: ['status'],
          locator: 'src/datatypes/post.cpp lines 83 to 88',
        },
      ],
    },
    'timeline-switches': {
      support: 'yes',
      text: 'Boosts, replies and quotes.',
      evidence: [{ source: 'tokodon-code-26-08-0', supports: ['status'], locator: 'TimelinePage.qml' }],
    },
    'notification-policy': {
      support: 'partly',
      text: 'Five of the six kinds of sender.',
      evidence: [{ source: 'tokodon-code-26-08-0', supports: ['status'], locator: 'notificationfilteringpolicy.cpp' }],
    },
    'limited-notice': {
      support: 'no',
      evidence: [{ source: 'tokodon-code-26-08-0', supports: ['status'], locator: 'searched the whole tree' }],
    },
    regex: {
      support: 'no',
      evidence: [{ source: 'tokodon-code-26-08-0', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'server-name': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'edit-history': {
      support: 'no',
      text: 'Only the time of the edit shows.',
      evidence: [{ source: 'tokodon-code-26-08-0', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'alt-text': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'open-link': {
      support: 'partly',
      text: 'It registers itself with the system for web+ap links; opening Threads accounts that way was not tested.',
      evidence: [{ source: 'tokodon-code-26-08-0', supports: ['status'], locator: 'org.kde.tokodon.desktop' }],
    },
  },
  evidence: [{ source: 'tokodon-code-26-08-0', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
