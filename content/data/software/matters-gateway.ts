import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'matters-gateway',
  name: 'Matters gateway',
  what: 'gateway between the writing site Matters and the fediverse',
  standing: {
    text: 'These logs of May and June 2026 are the newest hands-on tests of the Threads app found: one tester, one account, on a gateway and not on Mastodon.',
    evidence: [
      { source: 'matters-test-2026-06-04-receiver', supports: ['status'] },
      { source: 'matters-test-2026-06-02-follow-delivery', supports: ['status'] },
    ],
  },
  reports: [
    {
      id: 'accept-needs-embedded-follow',
      when: { on: '2026-06-02', precision: 'day' },
      text: 'Following from Threads failed with error 500 until the answer held the whole Follow. After that the account showed as followed in Threads.',
      outcome: 'fixed',
      features: ['follow-from-threads', 'shared-inbox'],
      evidence: [
        { source: 'matters-test-2026-05-28-follow', supports: ['status', 'since'] },
        {
          source: 'matters-test-2026-06-02-follow-delivery',
          supports: ['status'],
          quote: 'Follow state: following, confirmed in logged-in Safari UI readback',
        },
      ],
    },
    {
      id: 'first-note-not-shown',
      when: { on: '2026-06-03', precision: 'day' },
      text: 'Threads accepted a test post but did not show it; the public address of the post was answering 404 at that time. A search for its exact text did not find it.',
      outcome: 'observation',
      features: ['public-posts', 'feeds', 'post-search'],
      evidence: [
        {
          source: 'matters-test-2026-06-03-note-visibility',
          supports: ['status', 'since'],
          quote: 'gateway-side delivery passed; receiver-visible Threads UI display not observed',
        },
      ],
    },
    {
      id: 'what-threads-shows',
      when: { on: '2026-06-04', precision: 'day' },
      text: 'One tester with one account saw a delivered post in Threads, found the account by its exact handle, and could like. Replying to and sharing the post were blocked with a notice.',
      outcome: 'observation',
      features: ['public-posts', 'feeds', 'account-search', 'likes', 'replies', 'boosts'],
      evidence: [
        {
          source: 'matters-test-2026-06-04-receiver',
          supports: ['status', 'since'],
          quote: "You can't reply to posts from other servers yet.",
        },
        { source: 'matters-test-2026-06-04-note-companion', supports: ['status'] },
      ],
    },
    {
      id: 'articles-not-proven',
      when: { on: '2026-06-04', precision: 'day' },
      text: 'Threads answered 200 to long Article posts, but the tester could not show that the app displays them. Short Notes were displayed.',
      outcome: 'observation',
      features: ['long-text'],
      evidence: [
        {
          source: 'matters-decision-article-note',
          supports: ['status', 'since'],
          quote: 'Threads UI visibility for a long-form `Article` object.',
        },
      ],
    },
    {
      id: 'update-accepted',
      when: { on: '2026-06-05', precision: 'day' },
      text: 'Threads answered 200 to the edit of an Article. No visible effect was seen in that test.',
      outcome: 'observation',
      features: ['edits'],
      evidence: [
        {
          source: 'matters-test-2026-06-05-update',
          supports: ['status', 'since'],
          quote: 'Gateway-side delivery to Threads passed with HTTP 200.',
        },
      ],
    },
  ],
} satisfies Software;
