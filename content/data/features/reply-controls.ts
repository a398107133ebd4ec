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
      status: 'unknown',
      summary: 'Left out in March 2024; reported in June 2024 as coming later. No source says whether it came.',
      limits: [
        {
          text: 'One Threads post, read on or after 1 September 2026, carried a field for rules on who may interact with it. What it held was not recorded, so it does not show that reply limits are shared.',
          sources: ['mention-threads-note-fields'],
        },
      ],
      evidence: [
        {
          source: 'mediapost-threads-100-countries',
          supports: ['status'],
          quote: 'Polls and posts with reply controls will be launching later.',
        },
        {
          source: 'mention-threads-note-fields',
          supports: ['limit'],
          locator: 'Keys of the post: `interactionPolicy`',
        },
      ],
      confidence: 'low',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'Meta listed posts with restricted replies among those that are not shared at all.',
          since: { on: '2024-03-21', precision: 'day' },
          until: { on: '2024-06-01', precision: 'month' },
          why: 'evidence-ended',
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
          'Limit who can reply to a Threads post with sharing on, and look 15 minutes later on a Mastodon server where someone follows the account.',
        recipe: 'post-on-threads-look-on-mastodon',
        steps: ['On Threads, write one post for each choice that the app offers for who can reply.'],
        look: [
          'On Mastodon, note which of them arrive. Reply to each that does, and ask its author whether the reply shows.',
        ],
        expect: {
          works: 'Posts with limited replies arrive.',
          partly: 'Posts with some of the choices arrive, and with others not.',
          no: 'In two tries the post that anybody may answer arrives, and none of the limited ones does.',
        },
      },
    },
    'to-threads': {
      status: 'unknown',
      summary:
        'Nothing was found; in a test of June 2026 Threads did not allow replies to fediverse posts in any case.',
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
        wouldSettle:
          'Once replying from Threads is possible, limit replies to a post on fediverse software that offers such limits, and try to reply to it on Threads.',
        recipe: 'post-on-mastodon-look-on-threads',
        needs: ['An account on fediverse software that lets its users limit replies.'],
        steps: [
          'First try to reply from Threads to an ordinary fediverse post. In June 2026 the app refused; if it refuses you too, stop: the question cannot be tested.',
          'Write one post that anybody may answer, and one with replies limited.',
        ],
        look: ['Try to reply to each from Threads, and look on the other server which replies arrive.'],
        expect: {
          works: 'The reply to the open post arrives; to the limited one the app offers none, or none arrives.',
          no: 'In two tries both replies are offered and arrive.',
        },
        leavesOpen: 'The app refuses replies to every post from other servers.',
        misleads: [
          {
            text: 'In a test of June 2026 the reply button was there, and a notice came only after it was pressed. Press it before you write that replying works.',
            sources: ['matters-test-2026-06-04-receiver'],
          },
        ],
      },
    },
  },
  related: ['replies', 'quote-posts', 'public-posts', 'non-public-posts'],
  alsoCalled: [
    'restricted replies',
    'who can reply',
    'interactionPolicy',
    'turn off replies',
    'limit replies',
    'disable replies',
    'comments off',
  ],
} satisfies Feature;
