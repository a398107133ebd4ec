import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'ivory',
  name: 'Ivory',
  platforms: ['ios', 'macos'],
  readAt: 'not read: closed source',
  read: 'not-read',
  maintained: 'Listed as a paid app on joinmastodon.org on 18 August 2026.',
  features: {
    filters: {
      support: 'unknown',
      text: 'Closed source: its code cannot be read, and no page of its maker with enough detail was found.',
      evidence: [],
    },
    'filter-hide': {
      support: 'unknown',
      text: 'Closed source: its code cannot be read, and no page of its maker with enough detail was found.',
      evidence: [],
    },
    'domain-block': {
      support: 'unknown',
      text: 'Closed source: its code cannot be read, and no page of its maker with enough detail was found.',
      evidence: [],
    },
    'mute-duration': {
      support: 'unknown',
      text: 'Closed source: its code cannot be read, and no page of its maker with enough detail was found.',
      evidence: [],
    },
    'hide-boosts': {
      support: 'unknown',
      text: 'Closed source: its code cannot be read, and no page of its maker with enough detail was found.',
      evidence: [],
    },
    lists: {
      support: 'unknown',
      text: 'Closed source: its code cannot be read, and no page of its maker with enough detail was found.',
      evidence: [],
    },
    quotes: {
      support: 'unknown',
      text: 'Closed source: its code cannot be read, and no page of its maker with enough detail was found.',
      evidence: [],
    },
    'quote-of-blocked': {
      support: 'unknown',
      text: 'Closed source: its code cannot be read, and no page of its maker with enough detail was found.',
      evidence: [],
    },
    'timeline-switches': {
      support: 'unknown',
      text: 'Closed source: its code cannot be read, and no page of its maker with enough detail was found.',
      evidence: [],
    },
    'notification-policy': {
      support: 'unknown',
      text: 'Closed source: its code cannot be read, and no page of its maker with enough detail was found.',
      evidence: [],
    },
    'limited-notice': {
      support: 'unknown',
      text: 'Closed source: its code cannot be read, and no page of its maker with enough detail was found.',
      evidence: [],
    },
    regex: {
      support: 'unknown',
      text: 'Closed source: its code cannot be read, and no page of its maker with enough detail was found.',
      evidence: [],
    },
    'server-name': {
      support: 'unknown',
      text: 'Closed source: its code cannot be read, and no page of its maker with enough detail was found.',
      evidence: [],
    },
    'edit-history': {
      support: 'unknown',
      text: 'Closed source: its code cannot be read, and no page of its maker with enough detail was found.',
      evidence: [],
    },
    'alt-text': {
      support: 'unknown',
      text: 'Closed source: its code cannot be read, and no page of its maker with enough detail was found.',
      evidence: [],
    },
    'open-link': {
      support: 'unknown',
      text: 'StreetPass listed a link form that opens profiles in this app in February 2024; it was not tested, and not with Threads.',
      evidence: [{ source: 'streetpass-code-popup', supports: ['status'] }],
    },
  },
  evidence: [{ source: 'joinmastodon-apps-list', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
