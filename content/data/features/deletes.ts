import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'deletes',
  group: 'posts',
  name: 'Deleting',
  question: {
    'from-threads': 'If someone on Threads deletes a post, are fediverse servers told to delete their copies?',
    'to-threads': 'If someone on Mastodon deletes a post, does it disappear from Threads?',
  },
  cells: {
    'from-threads': {
      status: 'works',
      summary: 'Threads sends other servers a request to delete the post; it cannot make them do so.',
      since: { presentOn: '2025-09-02' },
      conditions: ['sharing-on'],
      limits: [
        {
          text: 'Copies on other servers may stay. Meta says that it cannot remove or delete them.',
          sources: ['meta-threads-terms-eu-2026-01', 'meta-threads-terms-eu-2026-06'],
        },
        {
          text: 'When someone turns sharing off, Meta can ask other servers to remove what was shared, and no more than ask.',
          sources: ['verge-turn-on-fediverse-sharing'],
        },
        {
          text: 'That Threads sends such requests rests on the word of a developer of Bridgy Fed. No captured request and no test was read.',
          sources: ['bridgy-fed-commit-e733035'],
        },
      ],
      evidence: [
        {
          source: 'bridgy-fed-commit-e733035',
          supports: ['status', 'since'],
          quote: 'some fediverse servers use Tombstones as their Delete objects, eg Threads and some Mastodon versions',
        },
        {
          source: 'instagram-help-about-threads-fediverse-2023',
          supports: ['limit'],
          quote:
            "Threads will ask other servers to delete it, but the post may still be visible on other servers that Threads doesn't control",
          locator: 'Stated as a plan, before federation began',
        },
        {
          source: 'meta-threads-terms-eu-2026-01',
          supports: ['limit'],
          quote:
            'Meta cannot remove or delete any Threads Content from any Third Party Services or Third Party Servers',
        },
      ],
      confidence: 'medium',
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'unknown',
      summary: "Meta's policy of December 2023 promises reasonable efforts for single posts; no test was found.",
      evidence: [
        {
          source: 'meta-threads-privacy-policy-us-2023-12',
          supports: ['status'],
          quote: 'We make reasonable efforts to honor such requests when we receive them.',
          locator: 'Text outside Europe; the European text has no such paragraph',
        },
      ],
      confidence: 'medium',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Delete a post on Mastodon that a follower on Threads can see, and look for it on Threads an hour and a day later.',
        recipe: 'change-a-post-look-at-the-copy',
        steps: [
          'On Mastodon, write two public posts, and wait until both show on Threads.',
          'Delete one of them, and leave the other as a control.',
          'Look on Threads after an hour, after a day and after a week, in the feed and on the page of the account.',
        ],
        expect: {
          works: 'The deleted post is gone from both places within a day, and the other is there.',
          partly: 'It is gone from one place only, or goes after more than a day.',
          no: 'In two tries both posts are there after a week.',
        },
        misleads: [
          {
            text: "Meta's policy of December 2023 promised reasonable efforts, and no time. A post that is there after an hour may be gone after a day.",
            sources: ['meta-threads-privacy-policy-us-2023-12'],
          },
        ],
      },
    },
  },
  related: ['edits', 'public-posts', 'backfill'],
  alsoCalled: [
    'delete a post',
    'remove a post',
    'Tombstone',
    'turn off sharing',
    'right to erasure',
    'deleted post',
    'remove my posts',
    'take down a post',
    'does a deleted post vanish',
    'delete on Mastodon',
  ],
} satisfies Feature;
