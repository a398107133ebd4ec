import type { Pitfall } from '../../../src/dataset/schema/pitfall.ts';

export default [
  {
    id: 'sharing-is-off',
    name: 'Sharing is off',
    text: 'No post of a Threads account goes to other servers before its owner turns sharing on, which takes an adult and a public profile. Do not turn it off to see the difference: settings text reported in May 2025 said that it can be turned on again only after 30 days.',
    sources: ['techcrunch-direct-link-copy', 'steiger-legal-threads-switzerland', 'wordpress-activitypub-issue-1752'],
  },
  {
    id: 'european-region',
    name: 'The account is in the European Region',
    text: 'Accounts in what Meta calls the European Region cannot share: by its list of June 2024 the EU and EEA, Switzerland and others, and not the United Kingdom. The fediverse feed needs sharing as well. A test with such an account says nothing about the rest of the world.',
    sources: [
      'steiger-legal-threads-switzerland',
      'swipeinsight-meta-fediverse-search-feed',
      'meta-threads-privacy-policy-eu-2026-06',
    ],
  },
  {
    id: 'blocked-by-threads',
    name: 'Threads blocks your server',
    text: "Threads had blocked 843 servers by 13 December 2024. From outside a block can look like a fault: some servers found no Threads account, and the cause stayed unconfirmed. If the control fails too, look for the server in Threads' published list before you conclude anything.",
    sources: [
      'gehl-threads-moderation-2024-12',
      'fedibird-issue-19',
      'nodebb-issue-13041',
      'mastodon-issue-32013',
      'threads-moderated-servers',
    ],
  },
  {
    id: 'rule-at-your-server',
    name: 'Your server has a rule for Threads',
    text: 'A server that suspends threads.net stops everything, and so does your own block of that domain for you. A server that limits it hides its posts from live feeds, hashtags and trends, and from search unless you follow their author.',
    sources: [
      'mastodon-docs-admin-moderation',
      'mastodon-code-web-strings-en',
      'mastodon-code-public-feed',
      'mastodon-code-trends-statuses',
      'mastodon-code-status-filter',
    ],
  },
  {
    id: 'bot-protection',
    name: 'Something in front of the server keeps Meta out',
    text: "Protection against bots can stop Meta's machines before they reach a fediverse server. One server had to lift it first, in early 2024.",
    sources: ['dftba-lets-talk-about-threads'],
  },
  {
    id: 'server-requires-signatures',
    name: 'Your server requires signed requests',
    text: 'Whether Threads can read from servers in secure mode is an open question of its own: one admin reported failure in early 2024, and developers disagreed on a repair. Use a server without it, unless it is what you test.',
    sources: ['vmst-threads-rules-old', 'swicg-http-signature-issue-11'],
  },
] satisfies Pitfall[];
