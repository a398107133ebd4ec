import type { Term } from '../../../src/dataset/schema/term.ts';

export default [
  {
    id: 'activitypub',
    name: 'ActivityPub',
    alsoCalled: ['activity pub', 'AP'],
    definition:
      'The protocol that fediverse servers speak with each other, a W3C Recommendation of 23 January 2018. It says what a server does with a follow, a post, a like or a deletion that it receives.',
    see: ['activitystreams', 'actor', 'inbox'],
    page: '/explained/',
    sources: ['w3c-activitypub'],
  },
  {
    id: 'activitystreams',
    name: 'Activity Streams',
    alsoCalled: ['AS2', 'activity vocabulary'],
    definition:
      'The vocabulary that ActivityPub uses: the names of activities, such as Follow, Like and Announce, and of things, such as Note and Question.',
    see: ['activitypub'],
    page: '/developers/',
    sources: ['w3c-activitystreams-vocabulary', 'w3c-activitypub'],
  },
  {
    id: 'webfinger',
    name: 'WebFinger',
    alsoCalled: ['web finger', 'account look-up', 'acct'],
    definition:
      'The look-up that turns a handle into the address of an account: a server asks the other one at a fixed place. threads.net answers it for accounts that share, and "Not found" for others.',
    see: ['handle', 'actor'],
    page: '/compatibility/webfinger/',
    sources: ['swicg-webfinger-report', 'ktistec-issue-74', 'fedify-issue-122'],
  },
  {
    id: 'actor',
    name: 'Actor',
    alsoCalled: ['account object', 'profile document'],
    definition:
      'The document that describes an account to other servers: its name, its inbox and its keys. Threads shows it to signed requests only.',
    see: ['inbox', 'webfinger', 'http-signature'],
    page: '/developers/',
    sources: ['w3c-activitypub', 'fedify-issue-122'],
  },
  {
    id: 'inbox',
    name: 'Inbox',
    definition: 'The address at which an account receives activities from other servers.',
    see: ['shared-inbox', 'outbox'],
    page: '/developers/',
    sources: ['w3c-activitypub'],
  },
  {
    id: 'shared-inbox',
    name: 'Shared inbox',
    definition:
      'One inbox for all accounts of a server, so that a post is sent once. Threads has one, as a test of June 2026 saw: threads.net/ap/inbox/.',
    see: ['inbox'],
    page: '/compatibility/shared-inbox/',
    sources: ['matters-test-2026-06-02-follow-delivery'],
  },
  {
    id: 'outbox',
    name: 'Outbox',
    definition:
      'The list of what an account has published. Threads gives no posts through it: developers saw a bare count or "Not found", last in summer 2026.',
    see: ['backfill', 'inbox'],
    page: '/compatibility/backfill/',
    sources: ['ghost-issue-981', 'ghost-pr-1979', 'openbook-code-actor'],
  },
  {
    id: 'accept',
    name: 'Accept and Reject',
    alsoCalled: ['pending', 'accepted', 'rejected'],
    definition:
      'The two answers to a Follow. Only after an Accept does the follow count. A server may also stay silent.',
    see: ['follow', 'follow-request'],
    page: '/developers/',
    sources: ['w3c-activitypub'],
  },
  {
    id: 'update',
    name: 'Update',
    alsoCalled: ['edit', 'edited post'],
    definition:
      'The activity that carries an edit. It replaces the whole post. Threads holds posts back for its 15 minutes of editing; whether it ever sends an Update is unknown.',
    see: ['delete'],
    page: '/compatibility/edits/',
    sources: ['w3c-activitypub', 'thezarc-15-minute-edits'],
  },
  {
    id: 'delete',
    name: 'Delete',
    alsoCalled: ['deletion', 'remove', 'erase'],
    definition:
      'The activity that asks other servers to remove a post. They should remove their copy; the protocol cannot make them.',
    see: ['tombstone', 'undo'],
    page: '/compatibility/deletes/',
    sources: ['w3c-activitypub'],
  },
  {
    id: 'tombstone',
    name: 'Tombstone',
    definition:
      'A marker in place of a deleted post. A developer noted in September 2025 that deletions sent by Threads carry one.',
    see: ['delete'],
    page: '/compatibility/deletes/',
    sources: ['bridgy-fed-commit-e733035'],
  },
  {
    id: 'undo',
    name: 'Undo',
    alsoCalled: ['unfollow', 'unlike'],
    definition:
      'The activity that takes back an earlier one, such as a like or a follow. Threads wanted the whole Follow inside it, as a developer found in August 2024.',
    see: ['follow'],
    page: '/developers/',
    sources: ['w3c-activitypub', 'fedify-issue-125'],
  },
  {
    id: 'http-signature',
    name: 'HTTP signature',
    alsoCalled: ['signed fetch', 'signed request', 'HTTP Signatures', 'RFC 9421', 'cavage'],
    definition:
      'A cryptographic signature on a request, which shows which server or account sent it. Threads answers requests for accounts and posts only with a valid one, and says "Not found" otherwise.',
    see: ['secure-mode', 'instance-actor'],
    page: '/compatibility/signed-fetch/',
    sources: ['swicg-http-signature-report', 'fedify-issue-122', 'activitypub-bot-issue-179'],
  },
  {
    id: 'instance-actor',
    name: 'Instance actor',
    alsoCalled: ['server actor', 'application actor'],
    definition:
      'An account that stands for a whole server, signs its requests and can itself be read unsigned. Without one, two servers that both want signatures ask each other for keys without end.',
    see: ['http-signature'],
    page: '/developers/',
    sources: ['swicg-http-signature-report', 'fedify-issue-124'],
  },
  {
    id: 'nodeinfo',
    name: 'NodeInfo',
    alsoCalled: ['node info', 'software version'],
    definition:
      'A short public answer that names the software of a server and its numbers of users and posts. It holds no block list. No usable one was found at Threads.',
    see: ['peers'],
    page: '/compatibility/nodeinfo/',
    sources: ['mastodon-code-nodeinfo-serializer', 'mbin-commit-60c9d34', 'fedifetcher-issue-146'],
  },
  {
    id: 'backfill',
    name: 'Backfill',
    alsoCalled: ['old posts', 'older posts', 'missing replies', 'history'],
    definition:
      'Fetching posts that were written before you followed, or replies that never reached your server. Mastodon 4.5 looks for missing replies, where the other server lists them.',
    see: ['outbox'],
    page: '/compatibility/backfill/',
    sources: ['mastodon-blog-4-5', 'ghost-issue-981'],
  },
  {
    id: 'fep',
    name: 'FEP',
    alsoCalled: ['fediverse enhancement proposal', 'proposal', 'extension'],
    definition:
      'Fediverse Enhancement Proposal: a public proposal for how servers do something that ActivityPub leaves open. Its number comes from the title.',
    see: ['quote-policy'],
    page: '/developers/',
    sources: ['fep-a4ed'],
  },
  {
    id: 'quote-policy',
    name: 'Quote policy',
    alsoCalled: ['interactionPolicy', 'interaction policy', 'who can quote', 'canQuote'],
    definition:
      'A part of a post that says who may quote it (interactionPolicy). Mastodon takes a missing one as "nobody". One Threads post, fetched on or after 1 September 2026, had one; what it allowed was not recorded.',
    see: ['quote-post', 'fep'],
    page: '/compatibility/quote-posts/',
    sources: ['mastodon-code-interaction-policy-concern', 'fep-044f', 'mention-threads-note-fields'],
  },
  {
    id: 'cors',
    name: 'CORS',
    alsoCalled: ['cross-origin'],
    definition:
      'A rule of browsers: a web page may read another server only if that server allows it. Mastodon allows it for its public information, so the checker on this site can run in your browser.',
    see: ['peers', 'nodeinfo'],
    page: '/check/',
    sources: ['mastodon-code-cors'],
  },
] satisfies Term[];
