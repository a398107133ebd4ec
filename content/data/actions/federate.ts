import type { Action } from '../../../src/dataset/schema/action.ts';

export default {
  id: 'federate',
  actor: 'admin',
  name: 'No rule (federate)',
  summary:
    'Without a rule for threads.net a Mastodon server federates with Threads like with any other server. Mastodon 4.6.5 has no setting made for Threads.',
  steps: [
    'Do nothing, or delete an existing rule for threads.net or for a name above it under Preferences, Moderation, Federation.',
    "Check that Threads accepts your server. Meta's rules of March 2024 ask for a sufficient privacy policy, a public policy on under-13s, and a publicly accessible feed; the list may not be complete.",
    'To open a feed to visitors in Mastodon 4.5 or later: Server settings, Discovery, Public timelines.',
    'If Threads accounts answer with errors, check whether bot protection in front of your server stops requests by Meta.',
  ],
  effects: {
    following: {
      word: 'same',
      text: 'Members can follow Threads accounts that share to the fediverse, and keep their follows.',
      evidence: [
        {
          source: 'meta-engineering-entered-fediverse',
          supports: ['status'],
          quote:
            'People on those servers can now follow federated Threads profiles and see, like, reply to, and repost posts from the fediverse.',
        },
      ],
    },
    followers: {
      word: 'same',
      text: 'People on Threads who share to the fediverse can follow members. A test in June 2026 showed it for one account, on other software than Mastodon.',
      evidence: [
        {
          source: 'matters-test-2026-06-02-follow-delivery',
          supports: ['status'],
          quote: 'Follow state: following, confirmed in logged-in Safari UI readback',
        },
      ],
    },
    home: {
      word: 'same',
      text: 'Posts by accounts that a member follows show in Home and lists.',
      evidence: [{ source: 'mastodon-code-feed-manager', supports: ['status'] }],
    },
    boosts: {
      word: 'same',
      text: 'A boost by someone you follow brings a Threads post into Home and lists.',
      evidence: [{ source: 'mastodon-code-feed-manager', supports: ['status'] }],
    },
    live: {
      word: 'same',
      text: 'Public Threads posts appear in live feeds once they are stored here. Mastodon keeps a delivered post only if it concerns someone here, such as a follower or a person mentioned.',
      evidence: [
        {
          source: 'mastodon-code-activity-create',
          supports: ['status'],
          quote: 'return reject_payload! unless related_to_local_activity?',
        },
        { source: 'mastodon-code-public-feed', supports: ['status'] },
      ],
    },
    search: {
      word: 'partly',
      text: 'Accounts are found by exact handle. Their posts enter full-text search only if the account says that it may be indexed; if nothing is said, Mastodon takes it as no. What Threads sends here is unknown.',
      evidence: [
        {
          source: 'mastodon-code-process-account',
          supports: ['status'],
          quote: "@account.indexable = @json['indexable'] || false",
        },
        { source: 'mastodon-code-search-concern', supports: ['status'] },
      ],
    },
    notifications: {
      word: 'partly',
      text: 'A follow and a like from Threads arrived in a test of June 2026, on other software than Mastodon. Replying and sharing from Threads did not work in it.',
      evidence: [
        { source: 'matters-test-2026-06-02-follow-delivery', supports: ['status'] },
        { source: 'matters-test-2026-06-04-receiver', supports: ['limit'] },
      ],
    },
    conversations: {
      word: 'partly',
      text: 'Expect gaps: sources disagree on whether replies by other people leave Threads.',
      evidence: [
        { source: 'mediapost-threads-100-countries', supports: ['status'] },
        { source: 'verge-how-to-copy-pt', supports: ['status'], stance: 'contradicts' },
      ],
    },
    media: {
      word: 'same',
      text: 'Mastodon stores copies of pictures and video, and keeps the first four attachments of a post. The addresses that Threads sends stop working after a few hours.',
      evidence: [
        { source: 'mastodon-code-server-strings-en', supports: ['status'], locator: 'reject_media_hint' },
        {
          source: 'bridgy-fed-issue-1825',
          supports: ['limit'],
          quote: 'services like Threads that generate dynamic URLs that only work for a few hours or so',
        },
        { source: 'mastodon-code-status-model', supports: ['limit'], quote: 'MEDIA_ATTACHMENTS_LIMIT = 4' },
      ],
    },
    outgoing: {
      word: 'same',
      text: 'New posts of members go to Threads wherever someone there follows them, is mentioned, or takes part in the conversation.',
      evidence: [{ source: 'mastodon-code-status-reach-finder', supports: ['status'] }],
    },
  },
  evidence: [
    { source: 'mastodon-code-app-folder', supports: ['status'] },
    {
      source: 'meta-help-server-blocking-copy-2024',
      supports: ['limit'],
      quote: "We'll also block a server if it doesn't have a: - Sufficient privacy policy",
    },
    {
      source: 'mastodon-changelog',
      supports: ['limit'],
      quote:
        'This splits the `timeline_preview` setting into four more granular settings controlling live feeds and topic (hashtag, trending link) feeds.',
      locator: '4.5.0',
    },
    {
      source: 'dftba-lets-talk-about-threads',
      supports: ['limit'],
      quote: "CloudFlare's bot protection was preventing Facebook's server from reaching ours",
    },
    { source: 'mastodon-code-domain-block-model', supports: ['status'] },
  ],
} satisfies Action;
