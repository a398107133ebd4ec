import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'account-search',
  group: 'accounts',
  name: 'Find an account',
  question: {
    'from-threads': 'Can someone on Threads find a fediverse account by searching for it?',
    'to-threads': 'Can someone on Mastodon find a Threads account by searching for it?',
  },
  cells: {
    'from-threads': {
      status: 'works',
      summary: 'Threads finds a fediverse account when its full handle is typed exactly.',
      since: { on: '2025-06-17', precision: 'day' },
      conditions: ['sharing-on', 'exact-handle', 'outside-european-region', 'server-not-blocked-by-threads'],
      limits: [
        {
          text: 'In a test of June 2026 one account took time before Threads search found it.',
          sources: ['matters-test-2026-06-04-receiver'],
        },
      ],
      evidence: [
        {
          source: 'matters-test-2026-06-04-receiver',
          supports: ['status', 'limit'],
          quote: 'Threads account search indexing has converged for the exact handle form.',
        },
        { source: 'swipeinsight-meta-fediverse-search-feed', supports: ['status', 'since'] },
      ],
      confidence: 'high',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'People on Threads could not find fediverse accounts.',
          until: { absentOn: '2024-07-25', presentOn: '2025-06-17' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'bridgy-fed-issue-1210',
              supports: ['status'],
              quote: "you can't see or interact with original fediverse posts, or find or follow people on the fediverse.",
            },
          ],
        },
      ],
    },
    'to-threads': {
      status: 'works',
      summary: 'Searching for @name@threads.net finds the account if its owner turned fediverse sharing on.',
      since: { on: '2024-03-21', precision: 'day' },
      conditions: [
        'sharing-on',
        'exact-handle',
        'public-profile',
        'adult',
        'outside-european-region',
        'server-not-blocked-by-threads',
        'threads-not-blocked-by-server',
        'server-signs-requests',
      ],
      limits: [
        {
          text: 'Pasting the link of a Threads post into the search box finds nothing: that address serves only a web page. Search for the handle.',
          sources: ['mention-threads-quote-markup-test', 'friendica-issue-13719'],
        },
        {
          text: 'A "not found" does not prove that the account is missing or not shared: Threads gives the same answer when it refuses a signature.',
          sources: ['activitypub-bot-issue-179', 'fedify-issue-122'],
        },
        {
          text: 'Some servers found no Threads account at all. For two of them a block by Threads was suspected, and not confirmed.',
          sources: ['fedibird-issue-19', 'nodebb-issue-13041', 'mastodon-issue-32013'],
        },
      ],
      evidence: [
        {
          source: 'instagram-help-about-threads-fediverse-2024',
          supports: ['status'],
          quote: 'users on other servers can search for and follow your profile',
        },
        { source: 'meta-engineering-entered-fediverse', supports: ['status', 'since'] },
        {
          source: 'nodebb-issue-13021',
          supports: ['status'],
          quote: '@quillmatiq@threads.net can be both searched as well as followed from both mastodon.social and pixelfed.social',
        },
        {
          source: 'bridgy-fed-commit-ddc3215',
          supports: ['status'],
          quote: 'turn on fediverse sharing',
          locator: 'Message shown when a Threads handle is not found',
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
    },
  },
  related: ['follow-from-fediverse', 'follow-from-threads', 'handle-domain', 'webfinger', 'server-blocks'],
  alsoCalled: ["why can't I find a Threads account", 'look up a handle', 'search for a Threads user', 'find friends on Threads'],
} satisfies Feature;
