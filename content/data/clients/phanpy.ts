import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'phanpy',
  name: 'Phanpy',
  platforms: ['web'],
  readAt: 'code of 19 August 2026',
  read: 'source-code',
  maintained: 'Maintained: a release is dated 8 August 2026 by its name.',
  features: {
    filters: {
      support: 'yes',
      text: 'With all three actions: warn, blur and hide.',
      evidence: [{ source: 'phanpy-code-2026-08', supports: ['status'], locator: 'src/pages/filters.jsx' }],
    },
    'filter-hide': {
      support: 'yes',
      text: 'Applies all three actions.',
      evidence: [{ source: 'phanpy-code-2026-08', supports: ['status'], locator: 'src/utils/filters.js' }],
    },
    'domain-block': {
      support: 'no',
      text: 'The code has no call that blocks a domain.',
      evidence: [
        {
          source: 'phanpy-code-2026-08',
          supports: ['status'],
          locator: 'searched the whole tree for domain_blocks',
        },
      ],
    },
    'mute-duration': {
      support: 'yes',
      text: 'From 5 minutes to 30 days.',
      evidence: [
        {
          source: 'phanpy-code-2026-08',
          supports: ['status'],
          locator: 'src/components/related-actions.jsx, MUTE_DURATIONS',
        },
      ],
    },
    'hide-boosts': {
      support: 'yes',
      text: 'Its Boosts Carousel also bundles boosts.',
      evidence: [
        {
          source: 'phanpy-code-2026-08',
          supports: ['status'],
          locator: 'src/components/related-actions.jsx lines 381 and 399',
        },
      ],
    },
    lists: {
      support: 'yes',
      text: 'A list can be kept out of Home.',
      evidence: [{ source: 'phanpy-code-2026-08', supports: ['status'], locator: 'src/components/list-add-edit.jsx' }],
    },
    quotes: {
      support: 'yes',
      text: 'Filters apply to quotes as well.',
      evidence: [
        {
          source: 'phanpy-code-2026-08',
          supports: ['status'],
          locator: 'src/components/status.jsx lines 3268 to 3345',
        },
      ],
    },
    'quote-of-blocked': {
      support: 'yes',
      text: 'A placeholder that can be opened.',
      evidence: [
        {
          source: 'phanpy-code-2026-08',
          supports: ['status'],
          locator: 'src/components/status.jsx lines 3268 to 3345',
        },
      ],
    },
    'timeline-switches': {
      support: 'partly',
      text: 'Only in its Catch-up view, which sorts and filters replies, boosts, quotes and followed tags once.',
      evidence: [{ source: 'phanpy-code-2026-08', supports: ['status'], locator: 'src/pages/catchup.jsx' }],
    },
    'notification-policy': {
      support: 'yes',
      text: 'All six kinds of sender.',
      evidence: [
        {
          source: 'phanpy-code-2026-08',
          supports: ['status'],
          locator: 'src/pages/notifications.jsx lines 127 to 140',
        },
      ],
    },
    'limited-notice': {
      support: 'no',
      evidence: [{ source: 'phanpy-code-2026-08', supports: ['status'], locator: 'searched the whole tree' }],
    },
    regex: {
      support: 'no',
      evidence: [{ source: 'phanpy-code-2026-08', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'server-name': {
      support: 'no',
      text: 'By design its timelines leave the server out; the full handle stands on the profile.',
      evidence: [
        {
          source: 'phanpy-code-2026-08',
          supports: ['status'],
          quote: 'always exclude the instance domain name',
          locator: 'README',
        },
        { source: 'phanpy-code-2026-08', supports: ['status'], locator: 'account-handle-info.jsx' },
      ],
    },
    'edit-history': {
      support: 'yes',
      evidence: [{ source: 'phanpy-code-2026-08', supports: ['status'] }],
    },
    'alt-text': {
      support: 'yes',
      evidence: [{ source: 'phanpy-code-2026-08', supports: ['status'] }],
    },
    'open-link': {
      support: 'unknown',
      text: 'StreetPass listed an address form that opens profiles in this app in February 2024; it was not tested, and not with Threads.',
      evidence: [{ source: 'streetpass-code-popup', supports: ['status'] }],
    },
  },
  evidence: [{ source: 'phanpy-code-2026-08', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
