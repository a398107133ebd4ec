import type { Term } from '../../../src/dataset/schema/term.ts';

export default [
  {
    id: 'fediverse',
    name: 'Fediverse',
    alsoCalled: ['fedi', 'federated universe'],
    definition:
      'Many independent servers whose users can follow and answer each other, because the servers speak a common protocol, ActivityPub. Mastodon servers are part of it. Threads takes part in some of it, for users who turn sharing on.',
    see: ['federation', 'activitypub', 'server'],
    page: '/explained/',
    sources: ['meta-newsroom-what-is-the-fediverse', 'w3c-activitypub', 'mastodon-federation-md'],
  },
  {
    id: 'federation',
    name: 'Federation',
    alsoCalled: ['federate', 'federated', 'interoperability'],
    definition:
      'The exchange of posts, follows, likes and replies between servers that belong to different people. Each server decides which others it exchanges with.',
    see: ['fediverse', 'defederate'],
    page: '/explained/',
    sources: ['w3c-activitypub', 'mastodon-docs-admin-moderation'],
  },
  {
    id: 'server',
    name: 'Server',
    alsoCalled: ['instance', 'node', 'pod', 'host'],
    definition:
      'The computer and the community behind an address such as mastodon.social. Its admins set its rules and decide how it deals with other servers. Threads is one server in this sense: threads.net.',
    see: ['handle', 'admin-stance'],
    page: '/admins/',
    sources: ['mastodon-docs-admin-moderation', 'fedify-issue-122'],
  },
  {
    id: 'handle',
    name: 'Handle',
    alsoCalled: ['username', 'user name', 'address', '@name', 'account address'],
    definition:
      'The full address of an account: name, then server, as in @name@threads.net. To find someone on another server, type all of it.',
    see: ['webfinger', 'threads-net'],
    page: '/follow/',
    sources: ['mastodon-federation-md', 'swipeinsight-meta-fediverse-search-feed'],
  },
  {
    id: 'follow',
    name: 'Follow',
    alsoCalled: ['subscribe', 'following', 'follower'],
    definition:
      'Asking for the posts of an account. Between servers it is a request that the other server accepts or rejects.',
    see: ['follow-request', 'accept'],
    page: '/follow/',
    sources: ['w3c-activitypub'],
  },
  {
    id: 'boost',
    name: 'Boost',
    alsoCalled: ['reblog', 'retoot', 'repost', 'retweet', 'share', 'Announce'],
    definition: "Passing somebody's post on to your own followers, unchanged. In ActivityPub it is called Announce.",
    see: ['quote-post', 'hide-boosts'],
    page: '/compatibility/boosts/',
    sources: ['w3c-activitypub', 'mastodon-docs-user-moderating'],
  },
  {
    id: 'favourite',
    name: 'Favourite',
    alsoCalled: ['like', 'favorite', 'fav', 'fave', 'heart', 'star'],
    definition:
      'A sign that you like a post. It tells the author and, unlike a boost, does not pass the post on. In ActivityPub it is called Like.',
    see: ['boost'],
    page: '/compatibility/likes/',
    sources: ['w3c-activitypub', 'mastodon-code-web-strings-en'],
  },
  {
    id: 'quote-post',
    name: 'Quote post',
    alsoCalled: ['quote', 'quote tweet', 'quote toot', 'QT'],
    definition:
      "A post that shows another post inside it, with words of one's own. Mastodon shows quotes by other software since version 4.4 and lets its own users quote since 4.5, with the consent of the quoted author.",
    see: ['quote-policy', 'boost'],
    page: '/compatibility/quote-posts/',
    sources: ['mastodon-changelog', 'mastodon-docs-user-quote-posts'],
  },
  {
    id: 'reply',
    name: 'Reply',
    alsoCalled: ['comment', 'answer', 'response'],
    definition:
      'A post that answers another post. Whether a reply crosses between Threads and the fediverse depends on who answers whom.',
    see: ['backfill'],
    page: '/compatibility/replies/',
    sources: ['w3c-activitypub', 'matters-test-2026-06-04-receiver'],
  },
  {
    id: 'mention',
    name: 'Mention',
    alsoCalled: ['tag someone', 'ping', 'at'],
    definition:
      'The handle of an account inside a post. On Mastodon the mentioned person gets a notice, and the post is sent to their server.',
    see: ['handle', 'direct-message'],
    page: '/compatibility/mentions/',
    sources: ['mastodon-code-status-reach-finder', 'mastodon-docs-user-moderating'],
  },
  {
    id: 'direct-message',
    name: 'Private mention',
    alsoCalled: ['direct message', 'DM', 'PM', 'private message', 'message'],
    definition:
      'A post that only the people mentioned in it can see. Mastodon has these instead of a separate message service. A developer and a user said in January 2025 that they do not reach or leave Threads; no test was found.',
    see: ['mention'],
    page: '/compatibility/direct-messages/',
    sources: ['mastodon-code-status-policy', 'mastodon-code-web-strings-en', 'bridgy-fed-issue-1745'],
  },
  {
    id: 'content-warning',
    name: 'Content warning',
    alsoCalled: ['CW', 'spoiler', 'trigger warning', 'sensitive content'],
    definition:
      'A line of text that hides a post until the reader opens it. Between servers it travels in the field "summary".',
    see: ['alt-text'],
    page: '/compatibility/content-warnings/',
    sources: ['mastodon-docs-spec-activitypub'],
  },
  {
    id: 'alt-text',
    name: 'Alt text',
    alsoCalled: ['image description', 'alternative text', 'media description', 'ALT'],
    definition:
      'A description of a picture in words, for people who cannot see it. Mastodon reads it from the fields "summary" or "name" of an attachment.',
    see: ['content-warning'],
    page: '/compatibility/alt-text/',
    sources: ['mastodon-code-media-attachment-parser', 'enafore-issue-33'],
  },
  {
    id: 'hashtag',
    name: 'Hashtag',
    alsoCalled: ['tag', 'topic', 'topic tag'],
    definition:
      'A word marked with # that collects posts on a subject. Mastodon takes it from the tags that come with a post. Whether Threads sends its topics as hashtags is unknown.',
    see: ['trends'],
    page: '/compatibility/hashtags/',
    sources: ['mastodon-code-activity-create', 'mention-threads-note-fields'],
  },
  {
    id: 'custom-emoji',
    name: 'Custom emoji',
    alsoCalled: ['emote', 'emoji', 'custom emoticon'],
    definition:
      'A small picture that a server adds to the standard emoji. It travels with the post as a tag with an icon.',
    page: '/compatibility/custom-emoji/',
    sources: ['mastodon-code-activity-create'],
  },
  {
    id: 'poll',
    name: 'Poll',
    alsoCalled: ['vote', 'survey', 'Question'],
    definition: 'A post with options to vote on. Between servers it is a Question, and a vote is a reply to it.',
    page: '/compatibility/polls/',
    sources: ['mastodon-docs-spec-activitypub', 'mastodon-code-activity-create'],
  },
  {
    id: 'moderation',
    name: 'Moderation',
    alsoCalled: ['mod', 'moderators'],
    definition:
      'What the people who run a server do about accounts and servers that break its rules. On Mastodon it acts on the local copy only: no server can change what another one holds.',
    see: ['limit', 'suspend', 'report'],
    page: '/admins/',
    sources: ['mastodon-docs-admin-moderation'],
  },
  {
    id: 'report',
    name: 'Report',
    alsoCalled: ['flag', 'Flag', 'report account'],
    definition:
      'A note to the moderators about a post or account. Mastodon can send an anonymised copy to the other server. What Threads does with such a copy: no source found.',
    see: ['moderation', 'reject-reports'],
    page: '/compatibility/reports/',
    sources: ['mastodon-code-report-service', 'mastodon-code-web-strings-en', 'mastodon-docs-spec-activitypub'],
  },
  {
    id: 'opt-in',
    name: 'Opt-in',
    alsoCalled: ['opt in', 'opted in', 'off by default'],
    definition: 'Off until somebody turns it on. Sharing to the fediverse is opt-in for each Threads user.',
    see: ['fediverse-sharing'],
    page: '/current-state/',
    sources: ['techcrunch-direct-link-copy', 'steiger-legal-threads-switzerland'],
  },
  {
    id: 'embrace-extend-extinguish',
    name: 'Embrace, extend, extinguish',
    alsoCalled: ['EEE', 'triple E', 'embrace extend extinguish'],
    definition:
      'The fear that a large company joins an open network, adds features of its own until others depend on it, and then leaves or closes it. Whether Google did this to XMPP is disputed among people who were there.',
    page: '/debate/against/',
    sources: [
      'ploum-kill-decentralised-network-2023-06',
      'daring-fireball-xmpp-google-2023-06',
      'tilanus-xmpp-members-2013-05',
    ],
  },
  {
    id: 'bridge',
    name: 'Bridge',
    alsoCalled: ['bridging', 'gateway'],
    definition:
      'Software that passes posts between networks with different protocols. Bridgy Fed is one, between the fediverse, Bluesky and websites.',
    see: ['bridgy-fed'],
    page: '/developers/',
    sources: ['bridgy-fed-issue-1210', 'bridgy-fed-commit-ddc3215'],
  },
  {
    id: 'bridgy-fed',
    name: 'Bridgy Fed',
    alsoCalled: ['bridgy', 'brid.gy'],
    definition:
      'A bridge between the fediverse, Bluesky and websites. Its developers published several findings on how Threads behaves, up to August 2026.',
    see: ['bridge'],
    page: '/developers/',
    sources: ['bridgy-fed-issue-1210', 'bridgy-fed-commit-ddc3215'],
  },
  {
    id: 'migration',
    name: 'Migration',
    alsoCalled: ['move account', 'Move', 'account move', 'transfer'],
    definition:
      'Moving an account to another server with its followers. The activity is called Move. On Mastodon the new account must name the old one first. No source shows Threads sending or accepting it.',
    page: '/compatibility/account-migration/',
    sources: ['mastodon-docs-spec-activitypub', 'w3c-activitystreams-vocabulary'],
  },
] satisfies Term[];
