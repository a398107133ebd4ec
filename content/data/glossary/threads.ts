import type { Term } from '../../../src/dataset/schema/term.ts';

export default [
  {
    id: 'fediverse-sharing',
    name: 'Fediverse sharing',
    alsoCalled: ['sharing to the fediverse', 'turn on federation', 'opt in', 'enable fediverse'],
    definition:
      'The switch on Threads that sends a public profile and its posts to the fediverse. It is off by default, for users of 18 and over with a public profile, outside the European Region.',
    see: ['opt-in', 'european-region'],
    page: '/current-state/',
    sources: ['techcrunch-direct-link-copy', 'steiger-legal-threads-switzerland', 'verge-turn-on-fediverse-sharing'],
  },
  {
    id: 'european-region',
    name: 'European Region',
    alsoCalled: ['Europe', 'EU', 'EEA', 'not available in my country'],
    definition:
      "Meta's name for the countries where fediverse sharing cannot be turned on. The list of June 2024 goes beyond the EU: it has Switzerland and Norway, among others. The United Kingdom is not on it.",
    see: ['fediverse-sharing', 'dma'],
    page: '/current-state/',
    sources: ['steiger-legal-threads-switzerland'],
  },
  {
    id: 'threads-net',
    name: 'threads.net and threads.com',
    alsoCalled: ['threads.com', 'threads domain', 'which domain'],
    definition:
      'The website moved to threads.com in April 2025. Handles, and rules for the server, go by threads.net; the newest evidence is of August 2026.',
    see: ['handle', 'webfinger'],
    page: '/compatibility/handle-domain/',
    sources: ['hoverzoom-issue-1784', 'jdm-pr-2906', 'bridgy-fed-commit-ddc3215'],
  },
  {
    id: 'fediverse-feed',
    name: 'Fediverse feed',
    alsoCalled: ['following feed', 'open social web feed'],
    definition:
      'A separate feed in the Threads app for the fediverse accounts one follows, newest first. It came on 17 June 2025 for users with sharing on.',
    see: ['fediverse-sharing'],
    page: '/compatibility/feeds/',
    sources: ['swipeinsight-meta-fediverse-search-feed', 'verge-fediverse-feed-copy'],
  },
  {
    id: 'ghost-post',
    name: 'Ghost post',
    alsoCalled: ['disappearing post', 'story'],
    definition:
      'A Threads post that archives itself after 24 hours, since October 2025. Whether ghost posts are sent to the fediverse is unknown.',
    page: '/compatibility/ghost-posts/',
    sources: ['particle-ghost-posts', 'meta-threads-api-ghost-posts'],
  },
  {
    id: 'text-attachment',
    name: 'Text attachment',
    alsoCalled: ['long post', 'long text', 'attached text'],
    definition:
      'A long text of up to 10,000 characters on a Threads post, since 2025. It is not shared to the fediverse.',
    page: '/compatibility/text-attachments/',
    sources: ['meta-threads-api-text-attachments', 'engadget-text-attachments-copy'],
  },
  {
    id: 'moderated-servers',
    name: 'Moderated servers',
    alsoCalled: ['Threads blocklist', 'blocked servers', 'servers blocked by Threads'],
    definition:
      'The list of servers that Threads blocks, which Threads publishes with reasons. It was described with over 660 entries in June 2024 and 843 in December 2024; no later count was found.',
    see: ['blocklist'],
    page: '/admins/decide/',
    sources: ['fossacademic-threads-blocking', 'gehl-threads-moderation-2024-12', 'threads-moderated-servers'],
  },
  {
    id: 'fedi-pact',
    name: 'Fedi Pact',
    alsoCalled: ['FediPact', 'anti-Meta Fedi Pact', 'anti meta pact', 'the pact'],
    definition:
      'A pledge by admins and moderators, begun in June 2023, to block any server owned by Meta. It does not bind: some signed and federated, others block without signing.',
    see: ['suspend'],
    page: '/admins/fedipact/',
    sources: [
      'beehaw-fedipact-2023-06',
      'we-distribute-fedipact-2023-06',
      'dftba-lets-talk-about-threads',
      'scicomm-xyz-blocks-threads-2023-06',
    ],
  },
  {
    id: 'transitive-defederation',
    name: 'Transitive defederation',
    alsoCalled: ['second-degree blocking', 'block servers that federate'],
    definition:
      'Blocking not only Threads but also servers that federate with Threads. Proposed by some, rejected by others such as vmst.io and toot.cat.',
    see: ['defederate'],
    page: '/debate/against/',
    sources: ['nexus-of-privacy-transitive-defederation', 'vmst-threads-known-issues', 'toot-cat-wiki-threads'],
  },
  {
    id: 'dma',
    name: 'Digital Markets Act',
    alsoCalled: ['DMA', 'EU law', 'gatekeeper'],
    definition:
      'A law of the European Union on large platforms. Its first review ended on 28 April 2026 and is reported not to extend the duty of interoperability to social networks.',
    see: ['european-region'],
    page: '/watch/',
    sources: ['eu-dma-review-swd-2026-123', 'fediverse-report-162-dma'],
  },
  {
    id: 'verified-link',
    name: 'Verified link',
    alsoCalled: ['rel=me', 'verification', 'green tick', 'checkmark', 'verified'],
    definition:
      'A link on a profile that is shown as checked, because the page behind it links back with rel="me". Threads supported this from 9 August 2023. It is not the blue badge.',
    page: '/compatibility/verification/',
    sources: ['mastodon-code-verify-link', 'verge-rel-me-copy'],
  },
] satisfies Term[];
