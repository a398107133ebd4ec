import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'ice-cubes',
  name: 'Ice Cubes',
  platforms: ['ios', 'macos'],
  readAt: 'code of 6 March 2026 (after version 2.1.3)',
  read: 'source-code',
  maintained: 'Maintained as of March 2026; a release page for version 2.1.4 exists without a date.',
  features: {
    filters: {
      support: 'yes',
      text: 'With the actions warn and hide.',
      evidence: [
        {
          source: 'ice-cubes-code-2026-03',
          supports: ['status'],
          locator: 'Packages/NetworkClient/…/Endpoint/ServerFilters.swift',
        },
      ],
    },
    'filter-hide': {
      support: 'yes',
      evidence: [{ source: 'ice-cubes-code-2026-03', supports: ['status'] }],
    },
    'domain-block': {
      support: 'no',
      text: 'The code has no call that blocks a domain.',
      evidence: [
        {
          source: 'ice-cubes-code-2026-03',
          supports: ['status'],
          locator: 'searched the whole tree for domain_blocks',
        },
      ],
    },
    'mute-duration': {
      support: 'yes',
      evidence: [
        {
          source: 'ice-cubes-code-2026-03',
          supports: ['status'],
          locator: 'Packages/NetworkClient/…/Endpoint/Accounts.swift',
        },
      ],
    },
    'hide-boosts': {
      support: 'yes',
      evidence: [{ source: 'ice-cubes-code-2026-03', supports: ['status'] }],
    },
    lists: {
      support: 'yes',
      text: 'A list can be kept out of Home.',
      evidence: [
        {
          source: 'ice-cubes-code-2026-03',
          supports: ['status'],
          locator: 'Packages/NetworkClient/…/Endpoint/Lists.swift',
        },
      ],
    },
    quotes: {
      support: 'yes',
      text: 'In September 2024 it also drew quotes from a link to a Threads post in the text.',
      evidence: [
        { source: 'ice-cubes-code-2026-03', supports: ['status'], locator: 'Models/Quote.swift' },
        { source: 'icecubes-commit-23960d6', supports: ['status'] },
      ],
    },
    'quote-of-blocked': {
      support: 'partly',
      text: "It does not draw the quote from the server's answer, but it may draw the same post from a link in the text.",
      evidence: [
        {
          source: 'ice-cubes-code-2026-03',
          supports: ['status'],
          locator: 'Models/Quote.swift; StatusRowViewModel.swift',
        },
      ],
    },
    'timeline-switches': {
      support: 'yes',
      text: 'Boosts, replies, threads and quotes. A filter for bots is in the code since 6 February 2026, but the list of switches that was read has none for it.',
      evidence: [
        {
          source: 'ice-cubes-code-2026-03',
          supports: ['status'],
          locator: 'Packages/Timeline/…/TimelineContentFilter.swift; TimelineContentFilterView.swift',
        },
      ],
    },
    'notification-policy': {
      support: 'partly',
      text: 'Five of the six kinds of sender.',
      evidence: [
        {
          source: 'ice-cubes-code-2026-03',
          supports: ['status'],
          locator: 'Packages/Models/…/NotificationsPolicy.swift',
        },
      ],
    },
    'limited-notice': {
      support: 'no',
      evidence: [{ source: 'ice-cubes-code-2026-03', supports: ['status'], locator: 'searched the whole tree' }],
    },
    regex: {
      support: 'no',
      evidence: [{ source: 'ice-cubes-code-2026-03', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'server-name': {
      support: 'yes',
      text: 'As an option.',
      evidence: [
        {
          source: 'ice-cubes-code-2026-03',
          supports: ['status'],
          locator: 'StatusRowHeaderView.swift line 76',
        },
      ],
    },
    'edit-history': {
      support: 'yes',
      evidence: [{ source: 'ice-cubes-code-2026-03', supports: ['status'], locator: 'StatusEditHistoryView' }],
    },
    'alt-text': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'open-link': {
      support: 'unknown',
      text: 'StreetPass listed a link form that opens profiles in this app in February 2024; it was not tested, and not with Threads.',
      evidence: [{ source: 'streetpass-code-popup', supports: ['status'] }],
    },
  },
  evidence: [{ source: 'ice-cubes-code-2026-03', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
