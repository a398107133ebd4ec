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
          text: "Meta's policies name username, name, picture and bio among what is shared. One text predates federation, the other says those parts do not apply yet; no test was read.",
          sources: ['meta-threads-privacy-policy-us-2023-12', 'meta-threads-privacy-policy-eu-2026-06'],
        },
      ],
      evidence: [
        { source: 'bridgy-fed-issue-1825', supports: ['status', 'limit'], locator: 'Images, videos and avatars' },
        {
          source: 'friendica-pr-13723',
          supports: ['status', 'limit'],
          quote: 'Threads is using longer avatar URLs',
        },
      ],
      confidence: 'medium',
      cases: [
        {
          when: 'The profile picture',
          status: 'works',
          summary: 'The picture arrives; software had to allow for long addresses that stop working after hours.',
          since: { presentOn: '2023-12-15' },
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
              quote: 'usually will include your profile information (such as your username, name, profile picture, and bio)',
            },
          ],
          confidence: 'medium',
          unknown: {
            because: 'no-source',
            wouldSettle: 'Open a sharing Threads account on a Mastodon server and compare its name and bio with the Threads page.',
          },
        },
      ],
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'works',
      summary: 'Threads has a page for a fediverse account, with its posts, which a logged-in user can open.',
      since: { on: '2024-12-04', precision: 'day' },
      conditions: ['server-not-blocked-by-threads'],
      limits: [
        {
          text: 'The page was read while logged in to Threads; whether a visitor without an account can open it was not recorded.',
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
    },
  },
  related: ['follow-from-fediverse', 'verification', 'follower-lists', 'backfill', 'images'],
  alsoCalled: ['avatar', 'profile picture', 'bio', 'display name', 'fediverse profile on Threads'],
} satisfies Feature;
