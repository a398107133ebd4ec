import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'elk',
  name: 'Elk',
  platforms: ['web'],
  readAt: 'version 1.0.1, 30 July 2026',
  read: 'source-code',
  maintained: 'Maintained: version 1.0.0 is of 5 June 2026, and the newest commit seen is of 18 August 2026.',
  features: {
    filters: {
      support: 'no',
      text: 'The code never calls the filter interface, so filters have to be made elsewhere.',
      evidence: [
        {
          source: 'elk-code-1-0-1',
          supports: ['status'],
          locator: 'searched the whole tree for the v1 and v2 filters endpoints',
        },
      ],
    },
    'filter-hide': {
      support: 'yes',
      text: 'Applies warn and hide.',
      evidence: [
        {
          source: 'elk-code-1-0-1',
          supports: ['status'],
          locator: 'app/composables/timeline.ts; app/components/status/StatusContent.vue',
        },
      ],
    },
    'domain-block': {
      support: 'yes',
      text: 'It also has a page that lists blocked domains.',
      evidence: [
        {
          source: 'elk-code-1-0-1',
          supports: ['status'],
          locator: 'app/composables/masto/relationship.ts lines 127 to 142; app/pages/domain_blocks.vue',
        },
      ],
    },
    'mute-duration': {
      support: 'yes',
      text: 'Any number of days, hours and minutes.',
      evidence: [
        {
          source: 'elk-code-1-0-1',
          supports: ['status'],
          locator: 'app/composables/masto/relationship.ts line 91; app/components/modal/DurationPicker.vue',
        },
      ],
    },
    'hide-boosts': {
      support: 'yes',
      evidence: [{ source: 'elk-code-1-0-1', supports: ['status'] }],
    },
    lists: {
      support: 'no',
      text: 'The setting that keeps a list out of Home is not in the code.',
      evidence: [
        {
          source: 'elk-code-1-0-1',
          supports: ['status'],
          locator: 'searched the whole tree for "exclusive"',
        },
      ],
    },
    quotes: {
      support: 'yes',
      evidence: [{ source: 'elk-code-1-0-1', supports: ['status'], locator: 'StatusQuote.vue' }],
    },
    'quote-of-blocked': {
      support: 'yes',
      text: 'Nothing is drawn; inside another quote it says that the post is from a blocked server.',
      evidence: [{ source: 'elk-code-1-0-1', supports: ['status'], locator: 'StatusQuote.vue' }],
    },
    'timeline-switches': {
      support: 'yes',
      text: 'Boosts and replies, in Home and the public timelines.',
      evidence: [
        {
          source: 'elk-code-1-0-1',
          supports: ['status'],
          locator: 'app/composables/timeline.ts, hideBoostsInTimeline and hideRepliesInTimeline',
        },
      ],
    },
    'notification-policy': {
      support: 'no',
      text: 'Only a policy for push messages.',
      evidence: [
        {
          source: 'elk-code-1-0-1',
          supports: ['status'],
          locator: 'searched the whole tree for notifications/policy',
        },
      ],
    },
    'limited-notice': {
      support: 'no',
      evidence: [{ source: 'elk-code-1-0-1', supports: ['status'], locator: 'searched the whole tree' }],
    },
    regex: {
      support: 'no',
      evidence: [{ source: 'elk-code-1-0-1', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'server-name': {
      support: 'yes',
      text: 'The server is always part of the handle.',
      evidence: [{ source: 'elk-code-1-0-1', supports: ['status'], locator: 'AccountHandle.vue' }],
    },
    'edit-history': {
      support: 'yes',
      evidence: [{ source: 'elk-code-1-0-1', supports: ['status'], locator: 'StatusEditHistory.vue' }],
    },
    'alt-text': {
      support: 'yes',
      evidence: [{ source: 'elk-code-1-0-1', supports: ['status'] }],
    },
    'open-link': {
      support: 'unknown',
      text: 'StreetPass listed an address form that opens profiles in this app in February 2024; it was not tested, and not with Threads.',
      evidence: [{ source: 'streetpass-code-popup', supports: ['status'] }],
    },
  },
  evidence: [{ source: 'elk-code-1-0-1', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
