import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'edits',
  group: 'posts',
  name: 'Edits',
  question: {
    'from-threads': 'If someone on Threads edits a post, does Mastodon show the change?',
    'to-threads': 'If someone on Mastodon edits a post, does Threads show the change?',
  },
  cells: {
    'from-threads': {
      status: 'partial',
      summary:
        'Edits in the first 15 minutes should be in the copy that goes out; for anything later nothing was found.',
      since: { on: '2024-10-01', precision: 'day' },
      conditions: ['sharing-on'],
      limits: [
        {
          text: 'Threads lets people edit for 15 minutes and sends the post out after 15 minutes. Whether it ever sends a change afterwards is not known.',
          sources: ['thezarc-15-minute-edits', 'tech2news-15-minute-edits'],
        },
        {
          text: 'An article of early 2026 lists edit history among the things that may not cross reliably. It names no direction and no test.',
          sources: ['fediview-threads-integration-2026'],
        },
      ],
      evidence: [
        {
          source: 'thezarc-15-minute-edits',
          supports: ['status', 'since', 'limit'],
          quote:
            'Agora, os posts do Threads serão enviados a plataformas parceiras, como o Mastodon, apenas após 15 minutos.',
        },
        { source: 'tech2news-15-minute-edits', supports: ['status', 'limit'] },
        {
          source: 'fediview-threads-integration-2026',
          supports: ['limit'],
          quote: 'Edit history may not sync reliably',
        },
      ],
      confidence: 'low',
      inferred:
        'The time for editing and the wait before a post is shared are both 15 minutes, so the copy that goes out should already be the final one. No test of it was read.',
      cases: [
        {
          when: 'An edit within 15 minutes of posting',
          status: 'works',
          summary: 'The post should go out in its edited form, because it is sent after the time for editing.',
          since: { on: '2024-10-01', precision: 'day' },
          evidence: [
            { source: 'thezarc-15-minute-edits', supports: ['status', 'since'] },
            { source: 'tech2news-15-minute-edits', supports: ['status'] },
          ],
          confidence: 'medium',
          inferred: 'Both spans are 15 minutes, so the copy that goes out should already be the final one.',
        },
        {
          when: 'Any change after the post has gone out',
          status: 'unknown',
          summary: 'No edit sent by Threads was found; one post, of September 2026 or later, carried no mark of one.',
          evidence: [
            { source: 'mention-threads-note-fields', supports: ['status'], locator: 'Keys of the post: no `updated`' },
          ],
          confidence: 'low',
          unknown: {
            because: 'no-source',
            wouldSettle:
              'Edit a shared Threads post in the last minute allowed, and compare the copy on a Mastodon server with the post on Threads.',
            recipe: 'change-a-post-look-at-the-copy',
            steps: [
              'On Threads, write a post with a number in it. In the last minute in which the app allows edits, change the number.',
              'On Mastodon, look every five minutes for half an hour which number arrives first and whether it changes.',
              'Note what the app says about later edits, in its own words.',
            ],
            expect: {
              works: 'The old number arrives first, and the new one replaces it on Mastodon.',
              no: 'In two tries the old number arrives and is there a day later.',
            },
            leavesOpen:
              'The new number arrives at once: the edit was made in time and was part of the first copy. It says nothing about later changes.',
          },
        },
      ],
      checked: '2026-11-23',
      earlier: [
        {
          status: 'partial',
          summary: 'The time for editing was 5 minutes; a tester in April 2024 saw posts go out after 5 minutes.',
          since: { presentOn: '2024-04-10' },
          until: { on: '2024-10-01', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            { source: 'thezarc-15-minute-edits', supports: ['status'] },
            { source: 'ahooja-threads-on-mastodon-summary', supports: ['status', 'since'] },
          ],
        },
      ],
    },
    'to-threads': {
      status: 'unknown',
      summary: 'Threads accepted an edit of a long-form article in June 2026; no visible effect was seen.',
      limits: [
        {
          text: 'An article of early 2026 lists edit history among the things that may not cross reliably. It names no direction and no test.',
          sources: ['fediview-threads-integration-2026'],
        },
      ],
      evidence: [
        {
          source: 'matters-test-2026-06-05-update',
          supports: ['status'],
          quote: 'Gateway-side delivery to Threads passed with HTTP 200.',
        },
        {
          source: 'fediview-threads-integration-2026',
          supports: ['limit'],
          quote: 'Edit history may not sync reliably',
        },
      ],
      confidence: 'medium',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Edit a short post on Mastodon that is visible to a follower on Threads, and look at it there again.',
        recipe: 'change-a-post-look-at-the-copy',
        steps: [
          'On Mastodon, change the number in the short post whose copy shows on Threads.',
          'As a second try, edit another such post that has been answered or liked from Threads.',
        ],
        expect: {
          works: 'Threads shows the new number.',
          partly:
            'It shows the new number in one place, for example on the page of the account, and the old one in another.',
          no: 'In two tries Threads shows the old number after a day, while the later plain post shows.',
        },
      },
    },
  },
  related: ['delivery-delay', 'deletes', 'public-posts'],
  alsoCalled: [
    'edit a post',
    'corrections',
    'Update activity',
    'edit history',
    'fix a typo',
    'edited post',
    'change a post',
    'correct a mistake in a post',
    'typo',
    'older version of a post',
    'old version',
  ],
} satisfies Feature;
