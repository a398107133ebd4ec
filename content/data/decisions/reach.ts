import type { DecisionQuestion } from '../../../src/dataset/schema/decision.ts';

export default {
  id: 'reach',
  name: 'Reach',
  facts: [
    {
      text: 'Hachyderm, January 2025: 2,033 members followed 919 Threads accounts; 26 Threads accounts followed 22 members.',
      sources: ['hachyderm-suspends-threads'],
    },
    {
      text: 'Fosstodon, January 2025: about 3,300 members followed more than 9,000 Threads accounts.',
      sources: ['fosstodon-position-on-threads-2025-01'],
    },
    {
      text: 'mastodon.social, January 2025: about 25,000 Threads accounts known, about 800 Threads users following someone there.',
      sources: ['fediverse-report-147-copy'],
    },
  ],
  situations: [
    {
      id: 'following',
      name: 'Many members follow Threads accounts',
      reasons: {
        federate: {
          text: 'Without a rule all of it goes on. dftba.club, a signer of the Fedi Pact, chose to federate for one person its members care about: "John is there and he\'s not here."',
          sources: ['dftba-lets-talk-about-threads'],
        },
        limit: {
          text: 'Every follow stays, and posts by followed accounts show in Home and lists as usual.',
          sources: ['mastodon-code-feed-manager', 'mastodon-docs-admin-moderation'],
        },
        suspend: {
          text: 'Where it was counted, it went one way: 2,033 Hachyderm members followed accounts there, while 26 Threads accounts followed anyone on Hachyderm, which suspended.',
          sources: ['hachyderm-suspends-threads'],
        },
      },
    },
    {
      id: 'followed',
      name: 'Some members have their audience on Threads',
      reasons: {
        federate: {
          text: 'Their new public posts go to followers there, and new followers need no approval unless the member asks for it.',
          sources: ['mastodon-code-status-reach-finder', 'mastodon-code-activity-follow'],
        },
        limit: {
          text: 'Followers stay and posts go out as before. New followers become requests, of which nobody gets a notice with default settings.',
          sources: [
            'mastodon-code-status-reach-finder',
            'mastodon-docs-admin-moderation',
            'mastodon-code-notify-service',
          ],
        },
        suspend: {
          text: 'Where it was counted, that audience was small: about 800 Threads users followed someone on mastodon.social in January 2025. All such followers are removed.',
          sources: ['fediverse-report-147-copy', 'mastodon-docs-admin-moderation'],
        },
      },
    },
    {
      id: 'hardly-any',
      name: 'Hardly anybody is connected either way',
      reasons: {
        federate: {
          text: 'Little arrives, so little needs a rule: Mastodon drops delivered posts that concern nobody on the server.',
          sources: ['mastodon-code-activity-create'],
        },
        limit: {
          text: 'It applies to accounts that turn up later as well, and takes no follow from the few.',
          sources: ['mastodon-docs-admin-moderation'],
        },
        suspend: {
          text: 'What it destroys is small where little exists: it deletes follows, and there are few.',
          sources: ['mastodon-docs-admin-moderation'],
        },
      },
    },
  ],
} satisfies DecisionQuestion;
