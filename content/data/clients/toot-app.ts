import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'toot-app',
  name: 'Toot!',
  platforms: ['ios'],
  readAt: 'not read: closed source',
  read: 'not-read',
  maintained: 'Listed on joinmastodon.org on 18 August 2026.',
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
      text: 'A community table of December 2022 says that it has lists; whether a list can be kept out of Home is not in it.',
      evidence: [{ source: 'ios-app-features-community-table', supports: ['status'] }],
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
      text: 'Closed source: its code cannot be read, and no page of its maker with enough detail was found.',
      evidence: [],
    },
  },
  evidence: [
    { source: 'joinmastodon-apps-list', supports: ['status'] },
    { source: 'ios-app-features-community-table', supports: ['status'] },
  ],
  checked: '2026-11-23',
} satisfies Client;
