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
      },
    },
  },
  related: ['profiles', 'account-search'],
  alsoCalled: ['rel=me', 'green tick', 'green checkmark', 'blue badge', 'Meta Verified', 'identity proof'],
} satisfies Feature;
