import type { Action } from '../../../src/dataset/schema/action.ts';

export default {
  id: 'suspend',
  actor: 'admin',
  name: 'Suspend',
  summary:
    'Cuts the connection. All follows in both directions are deleted and do not come back. Public posts stay readable to requests without a signature, unless the server requires signatures.',
  steps: [
    'Count first how many members follow Threads accounts and how many are followed from there: suspending deletes these follows.',
    'Open Preferences, then Moderation, then Federation, and choose "Add new domain block". Your role needs the permission Manage Federation.',
    'Enter threads.net as the domain. A rule for it also covers its subdomains, such as www.threads.net, but not threads.com.',
    'Choose the severity "Suspend" and "Create block".',
    'Read the page "Confirm domain block for threads.net". It says that undoing restores no data or relationship. Choose "Suspend".',
  ],
  effects: {
    following: {
      word: 'removed',
      text: 'All follows of Threads accounts are deleted. Members get a notice of lost connections.',
      evidence: [
        {
          source: 'mastodon-docs-admin-moderation',
          supports: ['status'],
          quote:
            'Suspending a server will remove all existing follow relationships… They will not be restored in case the remote server is un-suspended later.',
        },
        { source: 'mastodon-code-delete-account-service', supports: ['status'] },
        {
          source: 'mastodon-code-web-strings-en',
          supports: ['status'],
          quote: 'An admin from {from} has blocked {target}, including {followersCount} of your followers and…',
        },
      ],
    },
    followers: {
      word: 'removed',
      text: 'All followers from Threads are removed. New follows are refused with error 403.',
      evidence: [
        { source: 'mastodon-code-delete-account-service', supports: ['status'] },
        {
          source: 'mastodon-code-signature-verification',
          supports: ['status'],
          quote: 'if domain_not_allowed?(domain) … @signature_verification_failure_code = 403',
        },
      ],
    },
    home: {
      word: 'removed',
      text: 'Posts are deleted. Only usernames are kept, and posts attached to reports that are not resolved.',
      evidence: [
        {
          source: 'mastodon-docs-admin-moderation',
          supports: ['status'],
          quote: 'No content from the server will be stored locally except for usernames.',
        },
        { source: 'mastodon-code-delete-account-service', supports: ['status'] },
      ],
    },
    boosts: {
      word: 'blocked',
      text: 'No content from there is stored, so a boost of a Threads post has nothing to show (inferred).',
      evidence: [
        {
          source: 'mastodon-docs-admin-moderation',
          supports: ['status'],
          quote: 'No content from the server will be stored locally except for usernames.',
        },
      ],
    },
    live: {
      word: 'removed',
      text: 'Their posts are gone from every feed.',
      evidence: [
        { source: 'mastodon-docs-admin-moderation', supports: ['status'] },
        {
          source: 'mastodon-code-public-feed',
          supports: ['status'],
          quote: 'merge(Account.without_suspended.without_silenced)',
        },
      ],
    },
    search: {
      word: 'blocked',
      text: 'Look-ups of handles on threads.net return nothing.',
      evidence: [
        {
          source: 'mastodon-code-resolve-account',
          supports: ['status'],
          quote: 'return if domain_not_allowed?(@domain)',
        },
      ],
    },
    notifications: {
      word: 'blocked',
      text: 'None arrive from Threads.',
      evidence: [
        { source: 'mastodon-code-signature-verification', supports: ['status'] },
        {
          source: 'mastodon-code-server-strings-en',
          supports: ['status'],
          quote: 'Your server will stop communicating with these servers.',
        },
      ],
    },
    conversations: {
      word: 'removed',
      text: 'Replies by Threads users are deleted, and new ones are refused.',
      evidence: [
        { source: 'mastodon-docs-admin-moderation', supports: ['status'] },
        { source: 'mastodon-code-signature-verification', supports: ['status'] },
      ],
    },
    media: {
      word: 'removed',
      text: 'Pictures, video, profile data and custom emoji are deleted.',
      evidence: [
        {
          source: 'mastodon-code-server-strings-en',
          supports: ['status'],
          quote: 'Suspend will remove all content, media, and profile data…',
        },
        {
          source: 'mastodon-code-block-domain-service',
          supports: ['status'],
          quote: 'PurgeCustomEmojiWorker.perform_async(blocked_domain)',
        },
      ],
    },
    outgoing: {
      word: 'partly',
      text: 'Nothing more is sent to Threads, and its signed requests are refused. Public posts can be read there by unsigned requests, unless secure mode is on.',
      evidence: [
        {
          source: 'mastodon-docs-admin-moderation',
          supports: ['status'],
          quote: 'by default, users of a suspended server will still be able to view posts from the suspending server.',
        },
        {
          source: 'mastodon-code-server-strings-en',
          supports: ['status'],
          quote: 'Your server will stop communicating with these servers.',
        },
      ],
    },
    undo: {
      word: 'lost',
      text: 'Lifting the suspension restores neither follows nor data. Members can download a list of the lost connections while the server has it.',
      evidence: [
        {
          source: 'mastodon-code-server-strings-en',
          supports: ['status'],
          quote: 'Undoing the suspension will not restore any data or relationship.',
        },
        { source: 'mastodon-docs-admin-moderation', supports: ['status'] },
      ],
    },
  },
  evidence: [
    { source: 'mastodon-docs-admin-moderation', supports: ['status'] },
    { source: 'mastodon-code-block-domain-service', supports: ['status'] },
    { source: 'mastodon-code-server-strings-en', supports: ['status'] },
  ],
} satisfies Action;
