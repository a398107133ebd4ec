import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'verification',
  group: 'accounts',
  name: 'Verified links and badges',
  question: {
    'from-threads': 'Can Mastodon show that a Threads account is verified?',
    'to-threads': 'Does Threads show the verified links of a Mastodon account?',
  },
  cells: {
    'from-threads': {
      status: 'partial',
      summary:
        'In 2023 a Threads link on a Mastodon profile could get the green tick; for the blue badge nothing was found.',
      since: { on: '2023-08-09', precision: 'day' },
      limits: [
        {
          text: 'One reporter saw the tick in August 2023. No newer test was found.',
          sources: ['verge-rel-me-copy'],
        },
        {
          text: 'The tick means that the Threads page links back to the Mastodon profile with rel="me". It is not the blue badge of Threads.',
          sources: ['mastodon-code-verify-link'],
        },
      ],
      evidence: [
        {
          source: 'verge-rel-me-copy',
          supports: ['status', 'since'],
          quote:
            "We've also rolled out Threads support for rel=me links to help you verify your identity on platforms like Mastodon",
        },
        { source: 'mastodon-code-verify-link', supports: ['limit'] },
      ],
      confidence: 'medium',
      cases: [
        {
          when: 'A link to the Threads profile, put on a Mastodon profile (rel=me)',
          status: 'works',
          summary: 'In August 2023 such a link got the green tick on Mastodon.',
          since: { on: '2023-08-09', precision: 'day' },
          evidence: [
            {
              source: 'verge-rel-me-copy',
              supports: ['status', 'since'],
              quote: 'a URL to my Threads account now has a green checkmark',
            },
          ],
          confidence: 'medium',
        },
        {
          when: 'The blue badge of a verified Threads account',
          status: 'unknown',
          summary: 'No source says that the badge is sent to other servers.',
          evidence: [],
          confidence: 'low',
          unknown: {
            because: 'no-source',
            wouldSettle:
              'Read the account record (actor) of a verified Threads account that shares, with a signed request, and see whether it names the badge.',
            recipe: 'read-what-threads-sends',
            needs: ['One of the two accounts has the blue badge on Threads, and the other has not.'],
            steps: [
              'Compare the two records (actors) field by field, names of tags and attachments included.',
              'Open both accounts on Mastodon, and look for a mark at the name and among the profile fields.',
            ],
            expect: {
              works: 'The record with the badge holds a field that names it, and the other record does not.',
              no: 'In two pairs of accounts the records have the same fields, and none speaks of the badge.',
            },
            leavesOpen: 'The records differ in a field whose meaning nobody can tell. Publish both.',
          },
        },
      ],
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'unknown',
      summary: 'No source says whether Threads shows the verified links of a fediverse profile.',
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Open the page that Threads has for a Mastodon account with a verified link, and look for the link and its tick.',
        recipe: 'compare-profiles',
        needs: [
          'A website of your own that links back to your Mastodon profile with rel="me", so that Mastodon itself shows the link as verified.',
        ],
        steps: [
          'Check that Mastodon shows the link with its tick, and wait a day.',
          'From Threads, logged in, open the page of the Mastodon account by its exact handle, and look for the link and for a mark beside it.',
        ],
        expect: {
          works: 'Threads shows the link with a mark that says it is verified.',
          partly: 'Threads shows the link, with no mark.',
          no: 'For two accounts Threads shows the name and the picture, and not the link.',
        },
      },
    },
  },
  related: ['profiles', 'account-search'],
  alsoCalled: [
    'rel=me',
    'green tick',
    'green checkmark',
    'blue badge',
    'Meta Verified',
    'identity proof',
    'blue tick',
    'verified account',
    'verified badge',
  ],
} satisfies Feature;
