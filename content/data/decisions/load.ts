import type { DecisionQuestion } from '../../../src/dataset/schema/decision.ts';

export default {
  id: 'load',
  name: 'Load',
  facts: [
    {
      text: 'A server receives what its members follow or are addressed by; Mastodon drops posts that concern nobody there.',
      sources: ['friendica-discussion-13725', 'mastodon-code-activity-create'],
    },
    {
      text: 'A Thai admin advised in July 2023 to block at first, because Mastodon stores copies of all media. No report of overload caused by Threads was found.',
      sources: ['thai-admin-media-cache-2023-07'],
    },
  ],
  situations: [
    {
      id: 'room',
      name: 'Storage and traffic are no worry',
      reasons: {
        federate: {
          text: 'What comes in follows from whom your members follow, so your own counts bound it.',
          sources: ['friendica-discussion-13725', 'mastodon-code-activity-create'],
        },
        limit: {
          text: 'It needs no reason of load: delivery and stored copies stay as they are, and what changes is what is shown.',
          sources: ['mastodon-code-block-domain-service', 'mastodon-docs-admin-moderation'],
        },
        suspend: {
          text: 'It needs no reason of load either: the servers that suspended name rules, hate speech or independence.',
          sources: ['hachyderm-suspends-threads', 'veganism-social-threads-faq', 'toot-cat-wiki-threads'],
        },
      },
    },
    {
      id: 'storage',
      name: 'Storage is tight',
      reasons: {
        federate: {
          text: 'A rule of severity "None" can reject media alone: stored files are deleted and none fetched again, and follows and feeds stay.',
          sources: ['mastodon-docs-entity-admin-domain-block', 'mastodon-code-server-strings-en'],
        },
        limit: {
          text: '"Reject media files" can be added to a limit, with the same effect on files.',
          sources: ['mastodon-code-server-strings-en', 'mastodon-docs-admin-moderation'],
        },
        suspend: {
          text: 'It removes content, media and profile data, and stores no more. Usernames stay, and posts attached to reports that are not resolved.',
          sources: ['mastodon-docs-admin-moderation', 'mastodon-code-delete-account-service'],
        },
      },
    },
    {
      id: 'traffic',
      name: 'Deliveries are the worry',
      reasons: {
        federate: {
          text: 'The servers that published counts in January 2025 knew thousands of Threads accounts, not millions.',
          sources: ['hachyderm-suspends-threads', 'fosstodon-position-on-threads-2025-01', 'vmst-threads-known-issues'],
        },
        limit: {
          text: 'It thins what is shown in live feeds, hashtags and trends. It does not thin deliveries: "At this moment, limit does not affect federation."',
          sources: ['mastodon-code-public-feed', 'mastodon-docs-admin-moderation'],
        },
        suspend: {
          text: 'Requests signed by Threads are refused with error 403, and your server sends nothing there.',
          sources: ['mastodon-code-signature-verification', 'mastodon-code-server-strings-en'],
        },
      },
    },
  ],
} satisfies DecisionQuestion;
