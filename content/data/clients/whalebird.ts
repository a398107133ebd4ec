import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'whalebird',
  name: 'Whalebird',
  platforms: ['desktop'],
  readAt: 'code of 12 May 2026 (version 6.3.0, 30 April 2026)',
  read: 'source-code',
  maintained: 'Maintained: the newest commit seen is of 12 May 2026.',
  features: {
    filters: {
      support: 'no',
      evidence: [{ source: 'whalebird-code-6-3-0', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'filter-hide': {
      support: 'partly',
      text: 'It only looks for the phrase of an older-style filter and ignores where and how the filter should act, so do not rely on it.',
      evidence: [
        {
          source: 'whalebird-code-6-3-0',
          supports: ['status'],
          locator: 'renderer/components/timelines/status/Status.tsx lines 82 to 92',
        },
      ],
    },
    'domain-block': {
      support: 'yes',
      evidence: [
        {
          source: 'whalebird-code-6-3-0',
          supports: ['status'],
          locator: 'renderer/components/detail/Profile.tsx line 102',
        },
      ],
    },
    'mute-duration': {
      support: 'no',
      evidence: [{ source: 'whalebird-code-6-3-0', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'hide-boosts': {
      support: 'no',
      evidence: [{ source: 'whalebird-code-6-3-0', supports: ['status'], locator: 'searched the whole tree' }],
    },
    lists: {
      support: 'no',
      evidence: [
        {
          source: 'whalebird-code-6-3-0',
          supports: ['status'],
          locator: 'searched the whole tree for "exclusive"',
        },
      ],
    },
    quotes: {
      support: 'yes',
      text: 'A quote that is not accepted shows as a message.',
      evidence: [{ source: 'whalebird-code-6-3-0', supports: ['status'], locator: 'status/Quote.tsx' }],
    },
    'quote-of-blocked': {
      support: 'yes',
      text: 'A message stands in its place.',
      evidence: [{ source: 'whalebird-code-6-3-0', supports: ['status'], locator: 'status/Quote.tsx' }],
    },
    'timeline-switches': {
      support: 'no',
      evidence: [{ source: 'whalebird-code-6-3-0', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'notification-policy': {
      support: 'no',
      evidence: [
        {
          source: 'whalebird-code-6-3-0',
          supports: ['status'],
          locator: 'searched the whole tree for notifications/policy',
        },
      ],
    },
    'limited-notice': {
      support: 'no',
      evidence: [{ source: 'whalebird-code-6-3-0', supports: ['status'], locator: 'searched the whole tree' }],
    },
    regex: {
      support: 'no',
      evidence: [{ source: 'whalebird-code-6-3-0', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'server-name': {
      support: 'yes',
      evidence: [{ source: 'whalebird-code-6-3-0', supports: ['status'] }],
    },
    'edit-history': {
      support: 'no',
      evidence: [{ source: 'whalebird-code-6-3-0', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'alt-text': {
      support: 'yes',
      evidence: [{ source: 'whalebird-code-6-3-0', supports: ['status'] }],
    },
    'open-link': {
      support: 'unknown',
      text: 'Opening a Threads handle or link was not looked for in this app.',
      evidence: [],
    },
  },
  evidence: [{ source: 'whalebird-code-6-3-0', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
