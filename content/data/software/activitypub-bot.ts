import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'activitypub-bot',
  name: 'activitypub-bot',
  what: 'library for fediverse bots',
  reports: [
    {
      id: 'follow-from-threads-fails',
      when: { on: '2026-05-11', precision: 'day' },
      text: 'A Follow from Threads failed: Threads answered 404 where it disliked a signature. The library was changed the same day to try again after a 404 or 410. The issue was listed as open when read.',
      outcome: 'fixed',
      features: ['follow-from-threads', 'signed-fetch'],
      evidence: [
        {
          source: 'activitypub-bot-issue-179',
          supports: ['status', 'since'],
          quote: "Threads gives a 404 error when it doesn't like a signature -- kind of bunk.",
        },
        {
          source: 'activitypub-bot-commit-84f489a',
          supports: ['status'],
          quote: 'fix: retry signed and double-knock on 400, 404, and 410',
        },
      ],
    },
  ],
} satisfies Software;
