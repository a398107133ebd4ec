import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'polls',
  group: 'posts',
  name: 'Polls',
  question: {
    'from-threads': 'If someone on Threads posts a poll, does it reach Mastodon?',
    'to-threads': 'If someone on Mastodon posts a poll, can people on Threads see it and vote?',
  },
  cells: {
    'from-threads': {
      status: 'unknown',
      summary: 'Left out in March 2024; reported in June 2024 as coming later. No source says whether they came.',
      evidence: [
        {
          source: 'mediapost-threads-100-countries',
          supports: ['status'],
          quote: 'Polls and posts with reply controls will be launching later.',
        },
      ],
      confidence: 'low',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'Meta listed posts with polls among those that are not shared, "until future updates".',
          since: { on: '2024-03-21', precision: 'day' },
          until: { on: '2024-06-01', precision: 'month' },
          why: 'evidence-ended',
          evidence: [
            {
              source: 'last-week-in-fediverse-61-copy',
              supports: ['status'],
              quote: 'Post with polls (until future updates).',
              locator: "Quoting Meta's list of what is not shared",
            },
            {
              source: 'meta-engineering-entered-fediverse',
              supports: ['status', 'since'],
              locator: 'List of what is not shared, read as quoted elsewhere',
            },
            { source: 'techcrunch-threads-opens-beta-copy', supports: ['status', 'since'] },
            {
              source: 'mediapost-threads-100-countries',
              supports: ['status'],
              quote: 'Polls and posts with reply controls will be launching later.',
            },
          ],
        },
      ],
      unknown: {
        because: 'outdated',
        wouldSettle:
          'Post a poll on Threads with sharing on, and look 15 minutes later on a Mastodon server where someone follows the account.',
        recipe: 'post-on-threads-look-on-mastodon',
        steps: ['On Threads, post a poll with two choices, and vote in it from a second Threads account.'],
        look: [
          'On Mastodon, look whether it arrives as a poll, as text or not at all. If it is a poll, vote, and see whether the count on Threads goes up.',
          'Look again when the poll has ended, for the result.',
        ],
        expect: {
          works: 'It arrives as a poll with its choices. Note whether votes and the result cross.',
          partly: 'The question arrives and the choices do not.',
          no: 'In two tries the plain post arrives and the poll does not.',
        },
      },
    },
    'to-threads': {
      status: 'unknown',
      summary: 'No source says whether Threads shows polls from other servers.',
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Post a poll on Mastodon from an account that someone on Threads follows; see what Threads shows, and whether a vote there is counted on Mastodon.',
        recipe: 'post-on-mastodon-look-on-threads',
        steps: [
          'On Mastodon, post a poll with two choices that runs for a day. Let a Mastodon account vote, as a control.',
        ],
        look: [
          'On Threads, look for the question and the choices, and try to vote.',
          'Look on Mastodon whether the count goes up, and on Threads after the end whether the result shows.',
        ],
        expect: {
          works: 'The choices show on Threads, and a vote given there is counted on Mastodon.',
          partly: 'The choices show and voting does not work, or only the question shows.',
          no: 'In two tries the plain post shows, and nothing of the poll does.',
        },
      },
    },
  },
  related: ['public-posts', 'reply-controls', 'long-text'],
  alsoCalled: ['vote', 'voting', 'survey', 'Question object', 'vote in a poll', 'questionnaire'],
} satisfies Feature;
