import type { Action } from '../../../src/dataset/schema/action.ts';

export default {
  id: 'limit',
  actor: 'admin',
  name: 'Limit',
  summary:
    'Hides Threads from people who do not follow it, and keeps the connection. Mastodon called it "silence" before. Follows stay, posts of members go out as before, and boosts by people you follow keep bringing Threads posts.',
  steps: [
    'Open Preferences, then Moderation, then Federation, and choose "Add new domain block". Your role needs the permission Manage Federation.',
    'Enter threads.net as the domain. A rule for it also covers its subdomains, such as www.threads.net, but not threads.com.',
    'Choose the severity "Limit". Add a public comment if you publish your list, and a private one for the moderators.',
    'Choose "Create block". The rule applies to past and future accounts there.',
    'Tell members where to look for new followers: under Follow requests, where they wait without a notice.',
  ],
  effects: {
    following: {
      word: 'same',
      text: 'Follows that members already have stay, and they can follow more accounts there.',
      evidence: [
        { source: 'mastodon-code-block-domain-service', supports: ['status'] },
        {
          source: 'mastodon-docs-admin-moderation',
          supports: ['status'],
          quote: 'it can still be found via search, mentions, and following, but the content is invisible publicly.',
        },
      ],
    },
    followers: {
      word: 'partly',
      text: 'Followers from Threads stay. New ones become follow requests, even for accounts that approve nobody by hand.',
      evidence: [
        {
          source: 'mastodon-docs-admin-moderation',
          supports: ['status'],
          quote:
            'this will automatically turn all follows from the limited server into follow requests, even if the followed account does not require approving followers',
        },
        {
          source: 'mastodon-code-activity-follow',
          supports: ['status'],
          quote: 'if target_account.locked? || @account.silenced?',
        },
        { source: 'mastodon-code-block-domain-service', supports: ['status'] },
      ],
    },
    home: {
      word: 'same',
      text: 'Posts by accounts that a member follows keep showing in Home and lists.',
      evidence: [
        { source: 'mastodon-code-feed-manager', supports: ['status'] },
        {
          source: 'mastodon-code-server-strings-en',
          supports: ['status'],
          quote: "Limit will make posts from accounts at this domain invisible to anyone who isn't following them.",
        },
      ],
    },
    boosts: {
      word: 'same',
      text: 'Not hidden. A boost by someone you follow brings a limited post into Home and lists: nothing in the home or list filter of Mastodon 4.6.5 checks the limit.',
      evidence: [
        { source: 'mastodon-code-feed-manager', supports: ['status'] },
        { source: 'mastodon-issue-27179', supports: ['status'] },
        { source: 'mastodon-issue-32955', supports: ['status'] },
        { source: 'mastodon-issue-33588', supports: ['status'] },
        { source: 'mastodon-issue-26301', supports: ['status'] },
      ],
    },
    live: {
      word: 'hidden',
      text: 'Gone from live feeds, hashtags, trends and suggestions, even for people who follow the account.',
      evidence: [
        {
          source: 'mastodon-code-public-feed',
          supports: ['status'],
          quote: 'merge(Account.without_suspended.without_silenced)',
        },
        { source: 'mastodon-code-trends-statuses', supports: ['status'], quote: '!status.account.silenced?' },
      ],
    },
    search: {
      word: 'partly',
      text: 'Accounts can be found. Their posts drop out of full-text search unless you follow them. The profile asks before it shows itself.',
      evidence: [
        { source: 'mastodon-code-statuses-search', supports: ['status'] },
        { source: 'mastodon-code-status-filter', supports: ['status'] },
        {
          source: 'mastodon-code-web-strings-en',
          supports: ['status'],
          quote: 'This profile or server has been hidden by the moderators of {domain}.',
        },
      ],
    },
    notifications: {
      word: 'partly',
      text: 'Notices from limited people you do not follow are filtered by default. Mentions and quotes make an entry under Filtered notifications; a follow request makes none, so by default you are not told of it (read in code, not tried).',
      evidence: [
        {
          source: 'mastodon-docs-entity-notification-policy',
          supports: ['status'],
          quote: '"for_limited_accounts": "filter"',
        },
        { source: 'mastodon-code-notify-service', supports: ['status'] },
      ],
    },
    conversations: {
      word: 'partly',
      text: 'Replies by limited people you do not follow are left out of conversations. Those by people you follow show.',
      evidence: [
        {
          source: 'mastodon-code-status-filter',
          supports: ['status'],
          quote: 'status_account_silenced? && !account_following_status_account?',
        },
      ],
    },
    media: {
      word: 'same',
      text: 'Pictures and video are kept, unless you also choose "Reject media files".',
      evidence: [{ source: 'mastodon-code-block-domain-service', supports: ['status'] }],
    },
    outgoing: {
      word: 'same',
      text: 'Posts by members go to that server as before.',
      evidence: [
        { source: 'mastodon-code-status-reach-finder', supports: ['status'] },
        {
          source: 'mastodon-docs-admin-moderation',
          supports: ['status'],
          quote: 'At this moment, limit does not affect federation.',
        },
      ],
    },
    undo: {
      word: 'same',
      text: 'A limit removes no follows, so there are none to rebuild (inferred from the code).',
      evidence: [{ source: 'mastodon-code-block-domain-service', supports: ['status'] }],
    },
  },
  evidence: [
    { source: 'mastodon-docs-admin-moderation', supports: ['status'] },
    { source: 'mastodon-code-server-strings-en', supports: ['status'] },
    {
      source: 'mastodon-code-domain-block-model',
      supports: ['status'],
      quote: 'enum :severity, { silence: 0, suspend: 1, noop: 2 }, validate: true',
    },
  ],
} satisfies Action;
