import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'tuba',
  name: 'Tuba',
  platforms: ['linux', 'android', 'windows'],
  readAt: 'version 0.11.0, 18 August 2026',
  read: 'source-code',
  maintained:
    'Maintained: the version read is of 18 August 2026. Its notes name builds for Android, Haiku and Windows beside Linux.',
  features: {
    filters: {
      support: 'yes',
      text: 'With the actions warn and hide.',
      evidence: [{ source: 'tuba-code-0-11-0', supports: ['status'], locator: 'src/Dialogs/FilterEdit.vala' }],
    },
    'filter-hide': {
      support: 'yes',
      text: 'Blur is only partly handled.',
      evidence: [{ source: 'tuba-code-0-11-0', supports: ['status'], locator: 'src/API/Filters/Filter.vala' }],
    },
    'domain-block': {
      support: 'yes',
      evidence: [{ source: 'tuba-code-0-11-0', supports: ['status'], locator: 'src/Views/Profile.vala line 551' }],
    },
    'mute-duration': {
      support: 'yes',
      text: '24 hours, 7 days or 30 days.',
      evidence: [{ source: 'tuba-code-0-11-0', supports: ['status'], locator: 'src/API/Relationship.vala line 258' }],
    },
    'hide-boosts': {
      support: 'yes',
      evidence: [{ source: 'tuba-code-0-11-0', supports: ['status'], locator: 'src/Views/Profile.vala line 648' }],
    },
    lists: {
      support: 'yes',
      text: 'A list can be kept out of Home.',
      evidence: [{ source: 'tuba-code-0-11-0', supports: ['status'], locator: 'src/Dialogs/ListEdit.vala' }],
    },
    quotes: {
      support: 'yes',
      evidence: [
        {
          source: 'tuba-code-0-11-0',
          supports: ['status'],
          locator: 'src/Widgets/Status.vala lines 1307 to 1345',
        },
      ],
    },
    'quote-of-blocked': {
      support: 'yes',
      text: 'A placeholder with a button that shows the post anyway.',
      evidence: [
        {
          source: 'tuba-code-0-11-0',
          supports: ['status'],
          locator: 'src/Widgets/Status.vala lines 1307 to 1345',
        },
      ],
    },
    'timeline-switches': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'notification-policy': {
      support: 'partly',
      text: 'Four of the six kinds of sender, through the older interface.',
      evidence: [{ source: 'tuba-code-0-11-0', supports: ['status'], locator: 'NotificationSettings.vala line 123' }],
    },
    'limited-notice': {
      support: 'partly',
      text: 'For quoted posts only.',
      evidence: [
        {
          source: 'tuba-code-0-11-0',
          supports: ['status'],
          locator: 'src/Widgets/Status.vala lines 1307 to 1345',
        },
      ],
    },
    regex: {
      support: 'no',
      evidence: [{ source: 'tuba-code-0-11-0', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'server-name': {
      support: 'unknown',
      text: "Not established; the notes of version 0.11 say that filtered posts show the author's handle.",
      evidence: [{ source: 'tuba-code-0-11-0', supports: ['status'] }],
    },
    'edit-history': {
      support: 'yes',
      evidence: [{ source: 'tuba-code-0-11-0', supports: ['status'], locator: 'src/Views/EditHistory.vala' }],
    },
    'alt-text': {
      support: 'yes',
      evidence: [{ source: 'tuba-code-0-11-0', supports: ['status'] }],
    },
    'open-link': {
      support: 'partly',
      text: 'It registers itself with the system for web+ap links; opening Threads accounts that way was not tested.',
      evidence: [{ source: 'tuba-code-0-11-0', supports: ['status'], locator: 'data/dev.geopjr.Tuba.desktop.in' }],
    },
  },
  evidence: [{ source: 'tuba-code-0-11-0', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
