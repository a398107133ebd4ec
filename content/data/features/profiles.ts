import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'profiles',
  group: 'accounts',
  name: 'Profiles',
  question: {
    'from-threads': "Does Mastodon show a Threads user's name, picture and bio?",
    'to-threads': "Does Threads show a profile page for a fediverse user's account?",
  },
  cells: {
    'from-threads': {
      status: 'partial',
      summary: 'The profile picture arrives, at an address that expires; for name and bio only policy text was found.',
      since: { absentOn: '2023-12-13', presentOn: '2023-12-15' },
      conditions: ['sharing-on', 'server-signs-requests', 'copies-media'],
      limits: [
        {
          text: 'Addresses of profile pictures stop working after a few hours, so a server has to copy the picture when it arrives.',
          sources: ['bridgy-fed-issue-1825', 'bridgy-fed-issue-2118'],
        },
        {
          text: 'Picture addresses are longer than some software expected and broke look-ups there.',
          sources: ['friendica-pr-13723', 'openbook-changelog-0-8-8'],
        },
        {
          text: "Meta's policies name username, name, picture and bio among what is usually shared. The text of December 2023 says that integration is not available at launch, the European one that these parts do not apply yet; no test was read.",
          sources: ['meta-threads-privacy-policy-us-2023-12', 'meta-threads-privacy-policy-eu-2026-06'],
        },
        {
          text: "Ghost's developers wrote in July 2026 that the head of a Threads profile loads in Ghost. Which parts it holds was not said.",
          sources: ['ghost-pr-1979'],
        },
      ],
      evidence: [
        { source: 'bridgy-fed-issue-1825', supports: ['status', 'limit'], locator: 'Images, videos and avatars' },
        {
          source: 'friendica-pr-13723',
          supports: ['status', 'since', 'limit'],
          quote: 'Threads is using longer avatar URLs',
        },
      ],
      confidence: 'medium',
      cases: [
        {
          when: 'The profile picture',
          status: 'works',
          summary: 'The picture arrives; software had to allow for long addresses that stop working after hours.',
          since: { absentOn: '2023-12-13', presentOn: '2023-12-15' },
          evidence: [
            {
              source: 'friendica-pr-13723',
              supports: ['status', 'since'],
              quote: 'Threads is using longer avatar URLs',
            },
            { source: 'bridgy-fed-issue-1825', supports: ['status'] },
          ],
          confidence: 'high',
        },
        {
          when: 'The display name and the bio',
          status: 'unknown',
          summary: "Expected from Meta's policy text; no test was found.",
          evidence: [
            {
              source: 'meta-threads-privacy-policy-us-2023-12',
              supports: ['status'],
              quote:
                'usually will include your profile information (such as your username, name, profile picture, and bio)',
            },
          ],
          confidence: 'medium',
          unknown: {
            because: 'no-source',
            wouldSettle:
              'Open a sharing Threads account on a Mastodon server, and compare its name and bio with its page on Threads.',
            recipe: 'compare-profiles',
            needs: [
              'A Threads account whose display name differs from its handle and whose bio has a link, an emoji and a line break.',
            ],
            steps: [
              'Open the page of the Threads account on Threads, and its copy on Mastodon beside it.',
              'Compare the display name and the bio letter by letter: the link, the emoji, the line break and the end.',
            ],
            expect: {
              works: 'Name and bio on Mastodon are those on Threads.',
              partly: 'One of the two is there, or the bio is cut or has lost its link.',
              no: 'The picture is there, and for two accounts Mastodon shows neither the name nor the bio.',
            },
          },
        },
      ],
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'Threads launched without federation; no profile reached other servers.',
          since: { on: '2023-07-05', precision: 'day' },
          until: { on: '2023-12-13', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'meta-newsroom-introducing-threads',
              supports: ['status', 'since'],
              quote:
                "We're working to soon make Threads compatible with the open, interoperable social networks that we believe can shape the future of the internet.",
              locator: 'Text of 5 July 2023',
            },
            {
              source: 'hachyderm-threads-update-2023-12',
              supports: ['since'],
              locator: 'Start of the test, 13 December 2023',
            },
          ],
        },
      ],
    },
    'to-threads': {
      status: 'works',
      summary: 'Threads has a page for a fediverse account, with its posts, which a logged-in user can open.',
      since: { on: '2024-12-04', precision: 'day' },
      conditions: ['server-not-blocked-by-threads', 'threads-not-blocked-by-server'],
      limits: [
        {
          text: 'The page was read by one logged-in Threads user who followed the account. Whether others can open it was not recorded.',
          sources: ['matters-test-2026-06-04-receiver'],
        },
      ],
      evidence: [
        {
          source: 'matters-test-2026-06-02-follow-delivery',
          supports: ['status'],
          quote: 'Threads opens the remote profile page',
        },
        { source: 'matters-test-2026-06-04-receiver', supports: ['status', 'limit'] },
        { source: 'neowin-threads-follow-fediverse-2024-12', supports: ['status', 'since'] },
        { source: 'evrimagaci-threads-fediverse-2024-12', supports: ['status'] },
        { source: 'techcrunch-follow-fediverse-2024-12', supports: ['since'] },
      ],
      confidence: 'high',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'People on Threads could not find fediverse accounts or see their own posts.',
          since: { on: '2023-07-05', precision: 'day' },
          until: { on: '2024-12-04', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'meta-newsroom-introducing-threads',
              supports: ['status', 'since'],
              quote:
                "We're working to soon make Threads compatible with the open, interoperable social networks that we believe can shape the future of the internet.",
              locator: 'Text of 5 July 2023',
            },
            {
              source: 'bridgy-fed-issue-1210',
              supports: ['status'],
              quote:
                "you can't see or interact with original fediverse posts, or find or follow people on the fediverse.",
            },
          ],
        },
      ],
    },
  },
  related: ['follow-from-fediverse', 'verification', 'follower-lists', 'backfill', 'images'],
  alsoCalled: [
    'avatar',
    'profile picture',
    'bio',
    'display name',
    'fediverse profile on Threads',
    'header image',
    'user page',
    'my profile on Threads',
    'see my profile',
  ],
} satisfies Feature;
