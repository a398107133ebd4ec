import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'trunks',
  name: 'Trunks',
  platforms: ['web', 'ios', 'android'],
  readAt: 'not read: no public source code found',
  read: 'not-read',
  maintained: 'In the list of joinmastodon.org on 18 August 2026, but marked as hidden.',
  features: {
    filters: {
      support: 'unknown',
      text: 'No public source code was found, so it is treated as closed; no page of its maker with enough detail was found.',
      evidence: [],
    },
    'filter-hide': {
      support: 'unknown',
      text: 'No public source code was found, so it is treated as closed; no page of its maker with enough detail was found.',
      evidence: [],
    },
    'domain-block': {
      support: 'unknown',
      text: 'No public source code was found, so it is treated as closed; no page of its maker with enough detail was found.',
      evidence: [],
    },
    'mute-duration': {
      support: 'unknown',
      text: 'No public source code was found, so it is treated as closed; no page of its maker with enough detail was found.',
      evidence: [],
    },
    'hide-boosts': {
      support: 'unknown',
      text: 'No public source code was found, so it is treated as closed; no page of its maker with enough detail was found.',
      evidence: [],
    },
    lists: {
      support: 'unknown',
      text: 'No public source code was found, so it is treated as closed; no page of its maker with enough detail was found.',
      evidence: [],
    },
    quotes: {
      support: 'unknown',
      text: 'No public source code was found, so it is treated as closed; no page of its maker with enough detail was found.',
      evidence: [],
    },
    'quote-of-blocked': {
      support: 'unknown',
      text: 'No public source code was found, so it is treated as closed; no page of its maker with enough detail was found.',
      evidence: [],
    },
    'timeline-switches': {
      support: 'unknown',
      text: 'No public source code was found, so it is treated as closed; no page of its maker with enough detail was found.',
      evidence: [],
    },
    'notification-policy': {
      support: 'unknown',
      text: 'No public source code was found, so it is treated as closed; no page of its maker with enough detail was found.',
      evidence: [],
    },
    'limited-notice': {
      support: 'unknown',
      text: 'No public source code was found, so it is treated as closed; no page of its maker with enough detail was found.',
      evidence: [],
    },
    regex: {
      support: 'unknown',
      text: 'No public source code was found, so it is treated as closed; no page of its maker with enough detail was found.',
      evidence: [],
    },
    'server-name': {
      support: 'unknown',
      text: 'No public source code was found, so it is treated as closed; no page of its maker with enough detail was found.',
      evidence: [],
    },
    'edit-history': {
      support: 'unknown',
      text: 'No public source code was found, so it is treated as closed; no page of its maker with enough detail was found.',
      evidence: [],
    },
    'alt-text': {
      support: 'unknown',
      text: 'No public source code was found, so it is treated as closed; no page of its maker with enough detail was found.',
      evidence: [],
    },
    'open-link': {
      support: 'unknown',
      text: 'No public source code was found, so it is treated as closed; no page of its maker with enough detail was found.',
      evidence: [],
    },
  },
  evidence: [{ source: 'joinmastodon-apps-list', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
