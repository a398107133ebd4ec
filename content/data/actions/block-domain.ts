import type { Action } from '../../../src/dataset/schema/action.ts';

export default {
  id: 'block-domain',
  actor: 'member',
  name: 'Block threads.net',
  summary:
    'Hides all of Threads from you and ends every follow in both directions. It is the widest control a member has, and it matches the domain exactly: block threads.net.',
  steps: [
    'Open the profile of any account on threads.net and its menu (the three dots).',
    'Choose "Block threads.net", then "Block server".',
    'Without finding a profile: put the one line threads.net into a text file named blocked_domains.csv, and upload it under Preferences, Import and export, Import, as "Domain blocking list" with "Merge". This path was read in the code, not tried.',
    'Afterwards you find the lost connections under Follows and followers, Severed relationships. The list of your blocks is called Blocked domains.',
  ],
  effects: {
    following: {
      word: 'removed',
      text: 'You stop following everyone there.',
      evidence: [
        {
          source: 'mastodon-code-after-block-domain-from-account',
          supports: ['status'],
          quote: 'remove_follows! … reject_existing_followers! … reject_pending_follow_requests!',
        },
        { source: 'mastodon-commit-domain-block-removes-follows', supports: ['status'] },
        {
          source: 'mastodon-code-web-strings-en',
          supports: ['status'],
          quote: 'You will lose all followers and people you follow from this server.',
        },
        {
          source: 'mastodon-docs-api-domain-blocks',
          supports: ['status'],
          stance: 'contradicts',
          quote: 'Prevent following new users (does not remove existing follows)',
        },
      ],
    },
    followers: {
      word: 'removed',
      text: 'Every follower there is removed, and nobody there can follow you.',
      evidence: [
        { source: 'mastodon-code-after-block-domain-from-account', supports: ['status'] },
        {
          source: 'mastodon-code-web-strings-en',
          supports: ['status'],
          quote: 'Nobody from this server can follow you.',
        },
        {
          source: 'mastodon-code-activity-follow',
          supports: ['status'],
          quote: 'target_account.domain_blocking?(@account.domain)',
        },
      ],
    },
    home: {
      word: 'hidden',
      text: 'Their posts leave Home and lists, also those that came by a hashtag you follow. An app that ignores the state of a quote can show a quoted Threads post.',
      evidence: [
        { source: 'mastodon-code-feed-manager', supports: ['status'] },
        { source: 'mastodon-code-base-quote-serializer', supports: ['limit'] },
        {
          source: 'mastodon-docs-entity-quote',
          supports: ['limit'],
          quote: '4.5.0 - added `blocked_account`, `blocked_domain` and `muted_account`',
        },
      ],
    },
    boosts: {
      word: 'hidden',
      text: 'Boosts of their posts by other people do not show in Home.',
      evidence: [
        { source: 'mastodon-code-feed-manager', supports: ['status'] },
        { source: 'mastodon-docs-user-moderating', supports: ['status'] },
      ],
    },
    live: {
      word: 'hidden',
      text: 'You do not see them in live feeds.',
      evidence: [{ source: 'mastodon-docs-user-moderating', supports: ['status'] }],
    },
    notifications: {
      word: 'blocked',
      text: 'Old notifications from there are deleted and no new ones come.',
      evidence: [
        { source: 'mastodon-code-after-block-domain-from-account', supports: ['status'] },
        {
          source: 'mastodon-code-web-strings-en',
          supports: ['status'],
          quote: "You won't see posts or notifications from users on this server.",
        },
      ],
    },
    conversations: {
      word: 'hidden',
      text: 'You do not see their replies. They can reply to your old posts, and others may see that.',
      evidence: [
        {
          source: 'mastodon-code-web-strings-en',
          supports: ['status'],
          quote: "You won't see posts or notifications from users on this server.",
        },
        {
          source: 'mastodon-code-web-strings-en',
          supports: ['status'],
          quote: 'People from this server can interact with your old posts.',
        },
        { source: 'mastodon-issue-34798', supports: ['status'] },
      ],
    },
    outgoing: {
      word: 'partly',
      text: 'New posts stop going there, and signed requests are refused. Unsigned reading of public posts stays possible unless your server is in secure mode. Mentions, relays, and edits or deletions of posts they liked or answered can reach Threads (read in code).',
      evidence: [
        { source: 'mastodon-code-status-policy', supports: ['status'] },
        { source: 'mastodon-code-signature-authentication', supports: ['status'] },
        { source: 'mastodon-code-status-reach-finder', supports: ['status', 'limit'] },
        {
          source: 'mastodon-docs-api-domain-blocks',
          supports: ['status'],
          quote: 'Stop from fetching public posts (when `AUTHORIZED_FETCH` is enabled)',
        },
        {
          source: 'gargron-block-domain-2023',
          supports: ['status'],
          stance: 'contradicts',
          quote: 'stops your posts from being delivered to or fetched by Threads',
        },
        { source: 'mastodon-issue-39293', supports: ['limit'] },
        { source: 'mastodon-issue-22334', supports: ['limit'] },
      ],
    },
    undo: {
      word: 'lost',
      text: 'The follows are removed, not hidden, so lifting the block does not bring them back (inferred from the code).',
      evidence: [{ source: 'mastodon-code-after-block-domain-from-account', supports: ['status'] }],
    },
  },
  evidence: [
    {
      source: 'mastodon-code-web-strings-en',
      supports: ['status'],
      quote: 'Block {domain}',
      locator: 'account.menu.block_domain',
    },
    { source: 'mastodon-code-domain-block-modal', supports: ['status'] },
    { source: 'mastodon-code-after-block-domain-from-account', supports: ['status'] },
    { source: 'mastodon-code-account-interactions', supports: ['limit'] },
    { source: 'mastodon-code-form-import-model', supports: ['limit'] },
    { source: 'mastodon-code-blocked-domains-page', supports: ['limit'] },
    { source: 'mastodon-code-bulk-import-row', supports: ['limit'] },
  ],
} satisfies Action;
