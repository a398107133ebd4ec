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
      summary: 'Accounts and posts from Threads arrive with threads.net addresses; their web links lead to threads.com.',
      conditions: ['sharing-on'],
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
      ],
      confidence: 'high',
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'works',
      summary: 'The handle is @name@threads.net, also after the website moved to threads.com in 2025.',
      since: { presentOn: '2023-12-14' },
      conditions: ['sharing-on', 'exact-handle'],
      limits: [
        {
          text: 'Web links lead to threads.com. That name is not part of the handle, and no source shows a handle with it working.',
          sources: ['jdm-pr-2906', 'hoverzoom-issue-1784', 'mention-threads-quote-markup-test'],
        },
        {
          text: 'That handles stay on threads.net was relayed in 2025, from a Threads engineer, by one blogger, who left room for a later change.',
          sources: ['darnell-threads-handles-copy'],
        },
      ],
      evidence: [
        { source: 'threadsjs-issue-79', supports: ['status', 'since'] },
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
    },
  },
  related: ['account-search', 'webfinger', 'server-blocks'],
  alsoCalled: ['threads.com', 'threads.net', 'Threads address on Mastodon', 'which domain to block'],
} satisfies Feature;
