import type { DecisionQuestion } from '../../../src/dataset/schema/decision.ts';

export default {
  id: 'safety',
  name: 'Safety',
  facts: [
    {
      text: 'In January 2025 Meta changed its rules on hateful conduct; Hachyderm found the change "in direct conflict with ours".',
      sources: ['hachyderm-suspends-threads'],
    },
    {
      text: 'FediTips, March 2024: "The blocking needs to be done by the server admins". A reply to Aral Balkan that month said that some supporters of trans people see server-level blocks as "a draconian over-reaction in light of available user-level blocking tools".',
      sources: ['feditips-server-level-block-2024-03', 'reply-to-balkan-2024-03'],
    },
    {
      text: 'No documented case of harassment from Threads across servers stands in the sources read. Few Threads accounts federated where they were counted. That is not proof of safety.',
      sources: ['hachyderm-suspends-threads', 'fosstodon-position-on-threads-2025-01'],
    },
  ],
  situations: [
    {
      id: 'at-risk',
      name: 'Members at risk ask for protection',
      reasons: {
        federate: {
          text: 'Each of them can block threads.net: its posts and notifications go, and nobody there can follow them. Those who want the contact keep it.',
          sources: ['mastodon-code-web-strings-en', 'reply-to-balkan-2024-03'],
        },
        limit: {
          text: "Strangers' replies leave conversations, their mentions are filtered by default, and their follows wait as requests. Boosts by people you follow pass all the same.",
          sources: ['mastodon-code-status-filter', 'mastodon-code-notify-service', 'mastodon-code-feed-manager'],
        },
        suspend: {
          text: 'hcommons.social blocked in advance in December 2023, citing Myanmar and its at-risk members: to wait for an attack puts the risk on them.',
          sources: ['hcommons-social-blocks-threads-2023-12'],
        },
      },
    },
    {
      id: 'rules-clash',
      name: "Meta's rules conflict with ours",
      reasons: {
        federate: {
          text: 'Your rules can be applied account by account. mastodon.social, January 2025: "we will take action on any Threads account found violating our policies".',
          sources: ['rochko-keeps-threads-link-2025-01'],
        },
        limit: {
          text: 'What other rules allow leaves the shared feeds, and each follow is a decision of the member. Hachyderm limited in January 2024, "Based on user concern".',
          sources: ['hachyderm-limits-threads-pr-510', 'mastodon-code-public-feed'],
        },
        suspend: {
          text: 'Hachyderm, January 2025: the change "puts their moderation practices in direct conflict with ours".',
          sources: ['hachyderm-suspends-threads'],
        },
      },
    },
    {
      id: 'none-seen',
      name: 'We have seen no harm from there',
      reasons: {
        federate: {
          text: 'Fosstodon went by what it had seen in January 2025: two reports, neither about abuse.',
          sources: ['fosstodon-position-on-threads-2025-01'],
        },
        limit: {
          text: 'Care costs no follow here: a limit removes none, and lifting it leaves none to rebuild (inferred from the code).',
          sources: ['mastodon-code-block-domain-service', 'mastodon-code-unblock-domain-service'],
        },
        suspend: {
          text: 'Hachyderm had seen one report, not about harmful content, and suspended because of the harm it expected.',
          sources: ['hachyderm-suspends-threads'],
        },
      },
    },
  ],
} satisfies DecisionQuestion;
