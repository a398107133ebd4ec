import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'user-blocks',
  group: 'safety',
  name: 'Blocks by people',
  question: {
    'from-threads': 'Can someone on Threads block a fediverse account?',
    'to-threads': 'If someone on Mastodon blocks a Threads account, or all of threads.net, does the block take effect?',
  },
  cells: {
    'from-threads': {
      status: 'partial',
      summary:
        'The menu of a fediverse post offers a block (seen in June 2026, not tried); whether the other server is told is unknown.',
      since: { presentOn: '2026-06-04' },
      limits: [
        {
          text: 'The tester saw the menu item in June 2026 and did not report using it. Nothing read says that a block is sent to the other server.',
          sources: ['matters-test-2026-06-04-receiver'],
        },
      ],
      evidence: [
        {
          source: 'matters-test-2026-06-04-receiver',
          supports: ['status', 'since', 'limit'],
          quote: 'exposed `查看原始貼文`, `封鎖`, and `檢舉`',
          locator: 'The menu in Chinese: view original post, block, report',
        },
      ],
      confidence: 'medium',
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'partial',
      summary: "On the blocker's own server it does; whether Threads acts on it is not known.",
      limits: [
        {
          text: 'Mastodon tells the other server when somebody blocks an account there. No source says what Threads does with that.',
          sources: ['mastodon-docs-spec-activitypub'],
        },
        {
          text: 'Public posts can be read by an unsigned request all the same, unless the server requires signatures.',
          sources: ['mastodon-code-status-policy', 'mastodon-code-signature-authentication'],
        },
      ],
      evidence: [
        {
          source: 'mastodon-docs-user-moderating',
          supports: ['status'],
          quote: 'The user is forced to unfollow you',
        },
        {
          source: 'mastodon-code-after-block-domain-from-account',
          supports: ['status'],
          locator: 'Removal of follows in both directions',
        },
        {
          source: 'mastodon-docs-spec-activitypub',
          supports: ['limit'],
          quote: 'Mastodon will send this activity when a local user blocks a remote user.',
        },
      ],
      confidence: 'high',
      cases: [
        {
          when: 'Blocking one Threads account',
          status: 'partial',
          summary:
            'Both sides stop following and the account is hidden from you; what Threads makes of it is not known.',
          limits: [
            {
              text: 'Mastodon tells Threads of the block. No source says what Threads does with that.',
              sources: ['mastodon-docs-spec-activitypub'],
            },
          ],
          evidence: [
            {
              source: 'mastodon-docs-user-moderating',
              supports: ['status'],
              quote: 'The user is forced to unfollow you',
            },
            {
              source: 'mastodon-docs-spec-activitypub',
              supports: ['limit'],
              quote: 'Mastodon will send this activity when a local user blocks a remote user.',
            },
          ],
          confidence: 'high',
        },
        {
          when: 'Blocking all of threads.net for oneself',
          status: 'partial',
          summary:
            'Follows end both ways, and posts and boosts from Threads leave your timelines; public posts stay readable.',
          limits: [
            {
              text: 'In Mastodon 4.6.5 a signed request from threads.net for your posts is refused; an unsigned one is answered, unless your server requires signatures.',
              sources: ['mastodon-code-status-policy', 'mastodon-code-signature-authentication'],
            },
            {
              text: 'New posts stop going there, because the followers are removed. Mentions, and edits or deletions of posts that people there liked or answered before, can reach Threads all the same.',
              sources: ['mastodon-code-after-block-domain-from-account', 'mastodon-code-status-reach-finder'],
            },
            {
              text: "Mastodon's own dialog says that people there can interact with your old posts.",
              sources: ['mastodon-code-web-strings-en'],
            },
            {
              text: 'It covers the exact name threads.net only.',
              sources: ['mastodon-code-account-interactions', 'mastodon-code-after-block-domain-from-account'],
            },
          ],
          evidence: [
            {
              source: 'mastodon-code-after-block-domain-from-account',
              supports: ['status'],
              locator: 'Removal of follows in both directions',
            },
            {
              source: 'mastodon-code-web-strings-en',
              supports: ['status'],
              quote: 'You will lose all followers and people you follow from this server.',
            },
            {
              source: 'mastodon-code-feed-manager',
              supports: ['status'],
              locator: 'Boosts and followed hashtags in the home feed',
            },
          ],
          confidence: 'high',
        },
      ],
      checked: '2026-11-23',
    },
  },
  related: ['server-blocks', 'reports', 'follow-from-threads', 'feeds', 'signed-fetch'],
  alsoCalled: [
    'block',
    'mute',
    'block domain',
    'Block threads.net',
    'hide Threads',
    'stop seeing Threads',
    'block a person',
    'personal block',
    'block an account',
    'ignore a user',
    'I blocked someone on Threads',
    'block somebody on Threads',
  ],
} satisfies Feature;
