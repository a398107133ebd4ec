import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'reply-controls',
  group: 'posts',
  name: 'Limits on who can reply',
  question: {
    'from-threads': 'If someone on Threads limits who can reply to a post, does that post reach Mastodon?',
    'to-threads': 'If someone on the fediverse limits who can reply to a post, does Threads respect it?',
  },
  cells: {
    'from-threads': {
      status: 'no',
      summary: 'In March 2024 Meta said that posts with restricted replies are not shared at all; no newer list was found.',
      since: { on: '2024-03-21', precision: 'day' },
      limits: [
        {
          text: 'One Threads post read in September 2026 carried a field for rules on who may interact with it. What it held was not recorded, so it does not show that reply limits are shared.',
          sources: ['mention-threads-note-fields'],
        },
      ],
      evidence: [
        {
          source: 'last-week-in-fediverse-61-copy',
          supports: ['status'],
          quote: 'Posts with restricted replies.',
          locator: "Quoting Meta's list of what is not shared",
        },
        {
          source: 'meta-engineering-entered-fediverse',
          supports: ['status', 'since'],
          locator: 'List of what is not shared, read as quoted elsewhere',
        },
        { source: 'lifehacker-au-threads-fediverse-2024-03', supports: ['status'] },
      ],
      confidence: 'medium',
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'unknown',
      summary: 'Nothing was found; in June 2026 Threads let nobody reply to fediverse posts in any case.',
      evidence: [
        {
          source: 'matters-test-2026-06-04-receiver',
          supports: ['limit'],
          quote: "You can't reply to posts from other servers yet.",
        },
      ],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle: 'Once replying from Threads is possible, post from software with reply limits and try to reply to it on Threads.',
      },
    },
  },
  related: ['replies', 'quote-posts', 'public-posts', 'non-public-posts'],
  alsoCalled: ['restricted replies', 'who can reply', 'interactionPolicy', 'turn off replies'],
} satisfies Feature;
