import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'tags-pub',
  name: 'tags.pub',
  what: 'hashtag accounts for the fediverse',
  reports: [
    {
      id: 'visible-but-not-followable',
      when: { on: '2026-04-08', precision: 'day' },
      text: 'Tag accounts appeared in Threads but could not be followed there. The issue was moved to activitypub-bot, the library beneath.',
      outcome: 'unknown',
      features: ['follow-from-threads'],
      evidence: [
        {
          source: 'tags-pub-issue-21',
          supports: ['status', 'since'],
          quote: "A tag account appears in Threads, but you can't follow it.",
        },
      ],
    },
  ],
} satisfies Software;
