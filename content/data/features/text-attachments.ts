import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'text-attachments',
  group: 'posts',
  name: 'Text attachments',
  question: {
    'from-threads': 'If someone on Threads adds a text attachment, does that text reach Mastodon?',
    'to-threads': 'Can someone on the fediverse send a text attachment to Threads?',
  },
  cells: {
    'from-threads': {
      status: 'no',
      summary: 'Text attachments of up to 10,000 characters are not shared to the fediverse.',
      since: { on: '2025-09-01', precision: 'month' },
      limits: [
        {
          text: 'Reported when the feature came out, in early September 2025; no newer check was found.',
          sources: ['engadget-text-attachments-copy', 'f1re-threads-text-attachments'],
        },
        {
          text: 'What followers on other servers see of such a post was not found: the copy breaks off there.',
          sources: ['engadget-text-attachments-copy'],
        },
      ],
      evidence: [
        {
          source: 'engadget-text-attachments-copy',
          supports: ['status', 'since'],
          quote: "Text attachments also aren't compatible with sharing to the fediverse",
        },
        {
          source: 'f1re-threads-text-attachments',
          supports: ['status'],
          quote: 'Text attachments are not compatible with ActivityPub/fediverse sharing',
        },
        {
          source: 'meta-threads-api-text-attachments',
          supports: ['limit'],
          locator: 'The feature on Threads; the part read does not mention the fediverse',
        },
      ],
      confidence: 'medium',
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'not-applicable',
      reason:
        'Text attachments exist only on Threads. What Threads does with long fediverse posts is a feature of its own.',
    },
  },
  related: ['long-text', 'public-posts', 'link-previews'],
  alsoCalled: ['10,000 characters', 'long-form text', 'attached text', 'text attachment', 'long text'],
} satisfies Feature;
