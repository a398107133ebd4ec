import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'handle-domain',
  group: 'accounts',
  name: 'Handles: threads.net or threads.com',
  question: {
    'from-threads': 'When someone on Threads posts, does the post arrive from threads.net?',
    'to-threads': 'Does @name@threads.net reach a Threads account, although the website is threads.com?',
  },
  cells: {
    'from-threads': {
      status: 'works',
      summary:
        'Accounts and posts from Threads arrive with threads.net addresses; their web links lead to threads.com.',
      since: { on: '2025-04-24', precision: 'day' },
      conditions: ['sharing-on'],
      limits: [
        {
          text: 'The day of the move to threads.com rests on one news copy in Tamil. Another note says April 2025.',
          sources: ['tamilnalam-threads-com-2025-04', 'hoverzoom-issue-1784'],
        },
      ],
      evidence: [
        {
          source: 'matters-test-2026-06-04-receiver',
          supports: ['status'],
          locator: 'Address of the Threads actor',
        },
        {
          source: 'mention-threads-note-fields',
          supports: ['status'],
          locator: 'Id and url of the post',
        },
        {
          source: 'tamilnalam-threads-com-2025-04',
          supports: ['since'],
          locator: 'The day, 24 April',
        },
        {
          source: 'hoverzoom-issue-1784',
          supports: ['since'],
          quote: 'It moved from `threads.net` to `threads.com` in April 2025',
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'Threads launched without federation; no post reached other servers.',
          since: { on: '2023-07-05', precision: 'day' },
          until: { on: '2023-12-13', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'meta-newsroom-introducing-threads',
              supports: ['status', 'since'],
              quote:
                "We're working to soon make Threads compatible with the open, interoperable social networks that we believe can shape the future of the internet.",
              locator: 'Text of 5 July 2023',
            },
            {
              source: 'hachyderm-threads-update-2023-12',
              supports: ['since'],
              locator: 'Start of the test, 13 December 2023',
            },
          ],
        },
        {
          status: 'works',
          summary: 'Posts arrived with threads.net addresses, and their web links led to threads.net too.',
          since: { absentOn: '2023-12-13', presentOn: '2023-12-14' },
          until: { on: '2025-04-24', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            { source: 'threadsjs-issue-79', supports: ['status', 'since'] },
            { source: 'friendica-issue-13719', supports: ['status'], locator: 'Web address of a Threads post' },
            { source: 'fedify-issue-122', supports: ['status'] },
            {
              source: 'hoverzoom-issue-1784',
              supports: ['status'],
              quote: 'It moved from `threads.net` to `threads.com` in April 2025',
            },
          ],
        },
      ],
    },
    'to-threads': {
      status: 'works',
      summary: 'The handle is @name@threads.net, also after the website moved to threads.com in April 2025.',
      since: { on: '2025-04-24', precision: 'day' },
      conditions: ['sharing-on', 'exact-handle'],
      limits: [
        {
          text: 'Web links lead to threads.com. That name is not part of the handle, and no source shows a handle with it working.',
          sources: ['jdm-pr-2906', 'hoverzoom-issue-1784', 'mention-threads-quote-markup-test'],
        },
        {
          text: 'The day of the move to threads.com rests on one news copy in Tamil. Another note says April 2025.',
          sources: ['tamilnalam-threads-com-2025-04', 'hoverzoom-issue-1784'],
        },
        {
          text: 'That handles stay on threads.net was relayed in 2025, from a Threads engineer, by one blogger, who left room for a later change.',
          sources: ['darnell-threads-handles-copy'],
        },
      ],
      evidence: [
        {
          source: 'tamilnalam-threads-com-2025-04',
          supports: ['since'],
          locator: 'The day, 24 April',
        },
        {
          source: 'hoverzoom-issue-1784',
          supports: ['since'],
          quote: 'It moved from `threads.net` to `threads.com` in April 2025',
        },
        {
          source: 'bridgy-fed-commit-ddc3215',
          supports: ['status'],
          locator: 'WebFinger look-up of a name at threads.net',
        },
        {
          source: 'mention-commit-d378424',
          supports: ['status'],
          quote: 'threads.net is native first-party ActivityPub',
        },
        {
          source: 'darnell-threads-handles-copy',
          supports: ['status', 'limit'],
          quote: 'Peter Cottle says Fediverse threads will always be threads.net',
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'Threads launched without federation; its names worked only inside Threads.',
          since: { on: '2023-07-05', precision: 'day' },
          until: { on: '2023-12-13', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'meta-newsroom-introducing-threads',
              supports: ['status', 'since'],
              quote:
                "We're working to soon make Threads compatible with the open, interoperable social networks that we believe can shape the future of the internet.",
              locator: 'Text of 5 July 2023',
            },
            {
              source: 'hachyderm-threads-update-2023-12',
              supports: ['since'],
              locator: 'Start of the test, 13 December 2023',
            },
          ],
        },
        {
          status: 'works',
          summary: 'The handle was @name@threads.net, for accounts that shared; the website was threads.net as well.',
          since: { absentOn: '2023-12-13', presentOn: '2023-12-14' },
          until: { on: '2025-04-24', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            { source: 'threadsjs-issue-79', supports: ['status', 'since'] },
            { source: 'ktistec-issue-74', supports: ['status'] },
            { source: 'fedify-issue-122', supports: ['status'] },
          ],
        },
      ],
    },
  },
  related: ['account-search', 'webfinger', 'server-blocks'],
  alsoCalled: [
    'threads.com',
    'threads.net',
    'Threads address on Mastodon',
    'which domain to block',
    'address of a Threads account',
    'domain name',
    'full handle',
  ],
} satisfies Feature;
