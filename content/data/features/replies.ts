import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'replies',
  group: 'interactions',
  name: 'Replies',
  question: {
    'from-threads': 'If someone on Threads writes a reply, does it reach people on the fediverse?',
    'to-threads': 'If someone on Mastodon replies to a Threads post, do people on Threads see the reply?',
  },
  cells: {
    'from-threads': {
      status: 'partial',
      summary:
        'Replies to oneself were shared in 2024; a notice blocks replying to fediverse posts; on other replies, sources disagree.',
      since: { on: '2025-06-17', precision: 'day' },
      conditions: [
        'sharing-on',
        'public-profile',
        'adult',
        'outside-european-region',
        'server-not-blocked-by-threads',
        'threads-not-blocked-by-server',
        'someone-follows',
        'top-level-or-self-reply',
      ],
      limits: [
        {
          text: 'Under a post from the fediverse the app showed a reply button, then a notice that replying is not possible (one tester, June 2026).',
          sources: ['matters-test-2026-06-04-receiver'],
        },
        {
          text: 'That replies to oneself are shared rests on a report and a statement of 2024; no newer test was found.',
          sources: ['ahooja-threads-on-mastodon-summary', 'mediapost-threads-100-countries'],
        },
        {
          text: 'Replies of other people under a Threads post may be missing, so expect gaps in conversations: sources disagree on whether they are shared.',
          sources: ['mediapost-threads-100-countries', 'verge-how-to-copy-pt'],
        },
        {
          text: 'Replies to posts that are not shared to the fediverse stayed out under the rules of March 2024.',
          sources: ['last-week-in-fediverse-61-copy'],
        },
      ],
      evidence: [
        {
          source: 'matters-test-2026-06-04-receiver',
          supports: ['status', 'limit'],
          quote: "You can't reply to posts from other servers yet.",
          locator: 'Shows the part that does not work',
        },
        {
          source: 'mediapost-threads-100-countries',
          supports: ['status', 'limit'],
          quote: 'it will only federate top-level Threads posts and self-replies to Mastodon',
        },
        {
          source: 'ahooja-threads-on-mastodon-summary',
          supports: ['status', 'limit'],
          locator: 'In the full report, not in the summary: posts in several parts, seen on Mastodon',
        },
        {
          source: 'techcrunch-fediverse-feed-rewrite',
          supports: ['status', 'since'],
          locator: 'A Threads engineer on 17 June 2025: posts can be seen in the new feed, not answered',
        },
        {
          source: 'last-week-in-fediverse-61-copy',
          supports: ['limit'],
          quote: 'Replies to non-federated posts.',
          locator: "Meta's list of what is not shared",
        },
      ],
      confidence: 'medium',
      cases: [
        {
          when: 'A reply to a post from the fediverse',
          status: 'no',
          summary:
            'Threads showed a notice instead: replying to posts from other servers was not possible in June 2026.',
          since: { presentOn: '2025-06-17' },
          evidence: [
            {
              source: 'matters-test-2026-06-04-receiver',
              supports: ['status'],
              quote: "You can't reply to posts from other servers yet.",
            },
            {
              source: 'techcrunch-fediverse-feed-rewrite',
              supports: ['status', 'since'],
              locator: 'A Threads engineer, in June 2025, on replying',
            },
          ],
          confidence: 'high',
        },
        {
          when: 'A reply by an author to themselves, under their own shared post',
          status: 'works',
          summary:
            'Seen on Mastodon in April 2024; Meta was reported in June 2024 to share such replies. Not tested since.',
          since: { presentOn: '2024-04-10' },
          evidence: [
            {
              source: 'mediapost-threads-100-countries',
              supports: ['status'],
              quote: 'it will only federate top-level Threads posts and self-replies to Mastodon',
            },
            {
              source: 'ahooja-threads-on-mastodon-summary',
              supports: ['status', 'since'],
              locator: 'In the full report, not in the summary: posts in several parts, seen on Mastodon',
            },
          ],
          confidence: 'medium',
        },
        {
          when: "A reply to another person's shared Threads post",
          status: 'unknown',
          summary:
            'In June 2024 only self-replies were reported as shared; a later how-to says that other replies are shared too.',
          evidence: [
            {
              source: 'verge-how-to-copy-pt',
              supports: ['status'],
              quote: 'as respostas que você postar no Threads também serão compartilhadas em outros servidores',
            },
            {
              source: 'mediapost-threads-100-countries',
              supports: ['status'],
              stance: 'contradicts',
              quote: 'it will only federate top-level Threads posts and self-replies to Mastodon',
            },
          ],
          confidence: 'low',
          unknown: {
            because: 'conflicting',
            wouldSettle:
              'Let one Threads account that shares reply under the post of another that shares too, and look for the reply from a Mastodon account that follows the replier.',
            recipe: 'two-people-on-threads',
            steps: [
              'Let B write a post, and let A reply to it.',
              'Let A reply to a post of C as well, as the opposite case.',
            ],
            look: ['On Mastodon, look for both replies on the page of A, with its replies shown.'],
            expect: {
              works: "A's reply to B arrives. Note whether B's post arrives with it.",
              partly: "A's reply arrives only on servers where somebody follows B as well.",
              no: "In two tries A's control arrives, and the reply to B does not.",
            },
          },
        },
        {
          when: "An answer to a fediverse reply, under one's own Threads post",
          status: 'unknown',
          summary: 'Not possible in June 2024; no later source on this case was found.',
          limits: [
            {
              text: 'The notice seen in June 2026 speaks of posts from other servers and may cover replies too; that case was not tested.',
              sources: ['matters-test-2026-06-04-receiver'],
            },
          ],
          evidence: [
            {
              source: 'verge-see-fediverse-replies-copy',
              supports: ['status'],
              quote: 'in a screenshot, Meta notes that you can\'t reply to replies "yet"',
            },
          ],
          confidence: 'low',
          unknown: {
            because: 'outdated',
            wouldSettle:
              'Reply from Mastodon to a post of a Threads account that shares, let its author try to answer that reply in the app, and look on Mastodon whether the answer arrives.',
            recipe: 'act-on-mastodon-ask-on-threads',
            steps: [
              'Reply from Mastodon to the new post, and ask the owner whether the reply shows.',
              'Let the owner try to answer that reply, in the app and on the website, and write down the exact words of any notice.',
            ],
            look: [
              'Look on Mastodon for the answer after 20 minutes and after a day, in the notifications and under the post.',
            ],
            expect: {
              works: 'The owner can answer, and the answer arrives on Mastodon as a reply.',
              no: 'For two owners the answer is refused, in the app and on the website, or nothing of it arrives within a day.',
            },
          },
        },
      ],
      checked: '2026-11-23',
      earlier: [
        {
          status: 'partial',
          summary: 'Replies to oneself were shared; people on Threads could not answer anybody on the fediverse.',
          since: { presentOn: '2024-04-10' },
          until: { on: '2025-06-17', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'ahooja-threads-on-mastodon-summary',
              supports: ['status', 'since'],
              locator: 'April 2024: posts in several parts arrive; comments from Mastodon cannot be answered',
            },
            {
              source: 'mediapost-threads-100-countries',
              supports: ['status'],
              quote: 'it will only federate top-level Threads posts and self-replies to Mastodon',
            },
            {
              source: 'verge-see-fediverse-replies-copy',
              supports: ['status'],
              quote: 'in a screenshot, Meta notes that you can\'t reply to replies "yet"',
            },
          ],
        },
      ],
    },
    'to-threads': {
      status: 'partial',
      summary: 'Fediverse replies are shown on Threads, in a section apart from the replies written on Threads.',
      since: { on: '2024-08-28', precision: 'day' },
      conditions: [
        'sharing-on',
        'public-profile',
        'adult',
        'outside-european-region',
        'server-not-blocked-by-threads',
        'threads-not-blocked-by-server',
      ],
      limits: [
        {
          text: 'The replies stand in a section of their own, not among the replies written on Threads.',
          sources: ['techwiseblog-fediverse-feed-summary', 'techcrunch-threads-deepens-ties-copy'],
        },
        {
          text: 'A press article of early 2026 says that they can appear, with limitations; it names no test. No hands-on test of this was found.',
          sources: ['fediview-threads-integration-2026'],
        },
        {
          text: 'Do not count on an answer: in June 2024 the author could see and like such a reply but not answer it, and no later source was found.',
          sources: ['verge-see-fediverse-replies-copy'],
        },
      ],
      evidence: [
        {
          source: 'techcrunch-threads-deepens-ties-copy',
          supports: ['status', 'since'],
          quote: "Now, users will be able to see the fediverse replies on other people's posts, too.",
        },
        {
          source: 'meta-newsroom-introducing-threads',
          supports: ['status'],
          quote: 'can see and like replies from people on other servers, like Mastodon, directly in Threads',
        },
        {
          source: 'techcrunch-fediverse-feed-rewrite',
          supports: ['status', 'limit'],
          locator: "On replies to one's own posts, in another part of the app",
        },
        { source: 'techwiseblog-fediverse-feed-summary', supports: ['status', 'limit'] },
        {
          source: 'fediview-threads-integration-2026',
          supports: ['status', 'limit'],
          quote: 'Replies from Mastodon users can appear on Threads (with limitations)',
          locator: 'A statement without a test',
        },
        {
          source: 'verge-see-fediverse-replies-copy',
          supports: ['limit'],
          quote: 'in a screenshot, Meta notes that you can\'t reply to replies "yet"',
        },
      ],
      confidence: 'high',
      cases: [
        {
          when: 'Seen by the author of the Threads post',
          status: 'works',
          summary: 'The author sees the reply and can like it.',
          since: { on: '2024-06-25', precision: 'day' },
          evidence: [
            {
              source: 'meta-newsroom-introducing-threads',
              supports: ['status', 'since'],
              quote: 'can see and like replies from people on other servers, like Mastodon, directly in Threads',
            },
          ],
          confidence: 'high',
        },
        {
          when: 'Seen by other people on Threads who open the post',
          status: 'works',
          summary: 'Other people on Threads see fediverse replies under the post too.',
          since: { on: '2024-08-28', precision: 'day' },
          evidence: [
            {
              source: 'techcrunch-threads-deepens-ties-copy',
              supports: ['status', 'since'],
              quote: "Now, users will be able to see the fediverse replies on other people's posts, too.",
            },
          ],
          confidence: 'high',
        },
      ],
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'Replies from the fediverse were not shown on Threads.',
          since: { on: '2024-03-21', precision: 'day' },
          until: { on: '2024-06-25', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'simonwillison-threads-entered-fediverse',
              supports: ['status'],
              quote: 'their notifications will show them likes but not boosts or replies',
            },
            {
              source: 'ahooja-threads-on-mastodon-summary',
              supports: ['status'],
              locator: 'April 2024: replies from Mastodon not seen on Threads',
            },
            { source: 'meta-engineering-entered-fediverse', supports: ['since'] },
          ],
        },
        {
          status: 'partial',
          summary: 'Authors saw fediverse replies to their own posts; other people on Threads did not.',
          since: { on: '2024-06-25', precision: 'day' },
          until: { on: '2024-08-28', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'meta-newsroom-introducing-threads',
              supports: ['status', 'since'],
              quote: 'can see and like replies from people on other servers, like Mastodon, directly in Threads',
            },
          ],
        },
      ],
    },
  },
  software: [
    {
      software: 'mastodon',
      text: 'Since version 4.5 Mastodon looks for missing replies when a post is opened, on servers that publish a list of replies. The one Threads post inspected, in September 2026 or later, published none.',
      evidence: [
        {
          source: 'mastodon-blog-4-5',
          supports: ['status'],
          quote: 'automatically checks for missing replies upon page load and again every 15 minutes',
        },
        { source: 'mention-threads-note-fields', supports: ['status'], locator: 'List of fields, without replies' },
      ],
    },
  ],
  related: ['reply-controls', 'mentions', 'likes', 'public-posts', 'backfill'],
  alsoCalled: [
    'answer',
    'comment',
    'respond',
    'conversation',
    'missing replies',
    'reply to a Threads user',
    'replying',
    'threaded conversation',
    'comments from Threads',
    'will they see my reply',
    'see my reply',
  ],
} satisfies Feature;
