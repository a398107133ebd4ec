import type { DecisionQuestion } from '../../../src/dataset/schema/decision.ts';

export default {
  id: 'reports',
  name: 'Past reports',
  facts: [
    {
      text: 'By January 2025 Hachyderm had received one report about a Threads user, Fosstodon two. None was about abuse or harmful content.',
      sources: ['hachyderm-suspends-threads', 'fosstodon-position-on-threads-2025-01'],
    },
    {
      text: 'They decided in opposite ways: Hachyderm by the harm it expected, Fosstodon by what it had seen. No later count was found.',
      sources: ['hachyderm-suspends-threads', 'fosstodon-position-on-threads-2025-01'],
    },
  ],
  situations: [
    {
      id: 'few',
      name: 'No reports, or few',
      reasons: {
        federate: {
          text: 'Fosstodon had two, and stayed connected in January 2025.',
          sources: ['fosstodon-position-on-threads-2025-01'],
        },
        limit: {
          text: 'Reports are not the only reason a server has given: Hachyderm limited in January 2024 "Based on user concern".',
          sources: ['hachyderm-limits-threads-pr-510'],
        },
        suspend: {
          text: 'Hachyderm had one, and suspended in January 2025 because of what it expected.',
          sources: ['hachyderm-suspends-threads'],
        },
      },
    },
    {
      id: 'strangers',
      name: 'Some, mostly about strangers',
      reasons: {
        federate: {
          text: 'Accounts can be acted on one by one. Hachyderm wrote in January 2024 that single harmful accounts "would never federate with Hachyderm".',
          sources: ['hachyderm-limits-threads-pr-510'],
        },
        limit: {
          text: 'Replies by limited people whom a member does not follow are left out of conversations, and their mentions are filtered by default.',
          sources: ['mastodon-code-status-filter', 'mastodon-code-notify-service'],
        },
        suspend: {
          text: 'Acting account by account comes after the harm. A post whose author the copy does not show says that an admin without a plan is "failing in your duty of care".',
          sources: ['duty-of-care-post'],
        },
      },
    },
    {
      id: 'no-action',
      name: 'Threads did not act on our reports, as far as we can see',
      reasons: {
        federate: {
          text: 'What Threads does with a forwarded report is unknown, and your own moderators can act on the account without it.',
          sources: ['mastodon-code-report-service', 'rochko-keeps-threads-link-2025-01'],
        },
        limit: {
          text: 'The whole server leaves the shared feeds, whatever Threads does, and no follow is lost.',
          sources: ['mastodon-code-public-feed', 'mastodon-code-block-domain-service'],
        },
        suspend: {
          text: 'veganism.social, undated: "we do not want to federate with a platform that allows hate speech".',
          sources: ['veganism-social-threads-faq'],
        },
      },
    },
  ],
} satisfies DecisionQuestion;
