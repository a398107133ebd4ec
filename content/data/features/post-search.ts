import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'post-search',
  group: 'discovery',
  name: 'Search for posts',
  question: {
    'from-threads': 'Can someone on Threads search for fediverse posts?',
    'to-threads': 'Can someone on Mastodon search for Threads posts?',
  },
  cells: {
    'from-threads': {
      status: 'unknown',
      summary: 'Meta announced a search for fediverse accounts in June 2025; no source says that posts can be found.',
      limits: [
        {
          text: 'In a test of June 2026 a search for the exact text did not find a delivered post. That post did not show up anywhere in the app, so the test says little about search.',
          sources: ['matters-test-2026-06-03-note-visibility'],
        },
        {
          text: 'The search that Meta described in June 2025 is for profiles.',
          sources: ['swipeinsight-meta-fediverse-search-feed'],
        },
      ],
      evidence: [
        {
          source: 'matters-test-2026-06-03-note-visibility',
          supports: ['limit'],
          quote:
            'Search for the exact probe text returned unrelated fediverse / Threads results, not the Matters probe.',
        },
      ],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle: 'Search on Threads for the exact words of a fediverse post that shows in the fediverse feed.',
        recipe: 'look-around-on-threads',
        steps: [
          'Let the first Threads account follow the Mastodon account, and write a public post there that holds a made-up word. Wait until the post shows in the fediverse feed.',
          'As a second control, write a Threads post with another made-up word, and search for that.',
          'Search on Threads for the made-up word of the Mastodon post, from both Threads accounts.',
        ],
        expect: {
          works: 'Both accounts find the post.',
          partly: 'Only the account that follows finds it.',
          no: 'Within a week the word of the Threads post is found, and that of the Mastodon post is not, in two tries.',
        },
      },
    },
    'to-threads': {
      status: 'unknown',
      summary:
        'Mastodon searches only posts of authors who consent; no source says whether Threads sends that consent mark.',
      limits: [
        {
          text: "Mastodon finds public posts by their text only if their author's account is marked as indexable, and takes a missing mark as no.",
          sources: ['mastodon-code-search-concern', 'mastodon-code-process-account'],
        },
        {
          text: 'On a server that limits Threads, its posts are left out of text search, except those of accounts that the searcher follows.',
          sources: ['mastodon-code-statuses-search', 'mastodon-code-status-filter'],
        },
      ],
      evidence: [
        {
          source: 'mastodon-code-process-account',
          supports: ['limit'],
          quote: "@account.indexable = @json['indexable'] || false",
        },
        { source: 'mastodon-code-search-concern', supports: ['limit'], quote: 'where(account: { indexable: true })' },
      ],
      confidence: 'low',
      cases: [
        {
          when: 'Pasting the web address of a Threads post into the search box',
          status: 'no',
          summary:
            'As of September 2026 or later the address answers with a web page only, so servers cannot open the post by it.',
          since: { presentOn: '2023-12-14' },
          evidence: [
            {
              source: 'mention-code-threads-quote-url',
              supports: ['status'],
              quote: 'serves `text/html` even to a signed request with every `Accept` variant',
            },
            {
              source: 'friendica-issue-13719',
              supports: ['status', 'since'],
              locator: '14 December 2023: no results in Friendica for the address of a Threads post',
            },
          ],
          confidence: 'medium',
        },
      ],
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Read the account record (actor) of a Threads account that shares, with a signed request, and look for the field "indexable"; then search on Mastodon for the words of one of its posts.',
        recipe: 'look-around-on-mastodon',
        steps: [
          'Look in the record for the field "indexable".',
          'On Threads, write a post with a made-up word. When it has arrived on Mastodon, search for the word from both Mastodon accounts.',
          'As a control, search for a made-up word in a post of a Mastodon account that allows search.',
        ],
        expect: {
          works: 'Both accounts find the Threads post.',
          partly: 'Only the account that follows finds it.',
          no: 'The control is found and the Threads post is not, and the record carries no mark or says no.',
        },
      },
    },
  },
  related: ['account-search', 'hashtags', 'feeds', 'backfill'],
  alsoCalled: [
    'full-text search',
    'find a post',
    'keyword search',
    'open a Threads link in Mastodon',
    'paste a link',
    'search posts',
    'open a post by link',
    'paste a URL',
  ],
} satisfies Feature;
