import type { DecisionQuestion } from '../../../src/dataset/schema/decision.ts';

export default {
  id: 'moderation',
  name: 'Moderation capacity',
  facts: [
    {
      text: "IFTAS asked moderators in December 2023 whether reports would rise, whether Threads users would report their members, and whether members' posts fit the rules Threads applies.",
      sources: ['iftas-threads-living-document-2023-12'],
    },
    {
      text: 'Mastodon can forward a report to the server of the reported account. What Threads does with it is unknown.',
      sources: ['mastodon-code-report-service'],
    },
  ],
  situations: [
    {
      id: 'enough',
      name: 'We can read reports about Threads users',
      reasons: {
        federate: {
          text: 'Then single accounts can be judged by your rules, as mastodon.social said in January 2025.',
          sources: ['rochko-keeps-threads-link-2025-01'],
        },
        limit: {
          text: 'You act on single accounts as before, and members meet fewer strangers in conversations and notifications.',
          sources: ['mastodon-code-status-filter', 'mastodon-code-notify-service'],
        },
        suspend: {
          text: 'Your people are not the whole answer. Robert W. Gehl, December 2024, finds it "inconceivable that any corporation can engage in content moderation on a global scale".',
          sources: ['gehl-threads-moderation-2024-12'],
        },
      },
    },
    {
      id: 'stretched',
      name: 'Our moderators are stretched',
      reasons: {
        federate: {
          text: 'Where reports about Threads users were counted, they were few: one at Hachyderm and two at Fosstodon by January 2025.',
          sources: ['hachyderm-suspends-threads', 'fosstodon-position-on-threads-2025-01'],
        },
        limit: {
          text: 'Less contact with strangers leaves less to report (inferred), and "Reject reports" drops reports that come from there.',
          sources: ['mastodon-code-status-filter', 'mastodon-code-activity-flag'],
        },
        suspend: {
          text: 'Nothing arrives that would need a moderator: requests are refused, and stored content is removed.',
          sources: ['mastodon-code-signature-verification', 'mastodon-docs-admin-moderation'],
        },
      },
    },
    {
      id: 'unsure',
      name: 'We cannot tell what would come',
      reasons: {
        federate: {
          text: 'A rule can follow what happens. mstdn.party, July 2023: servers are judged "based on whether their content violates our rules, not based on their owners".',
          sources: ['mstdn-party-threads-2023-07'],
        },
        limit: {
          text: 'It narrows contact while you find out, and applies to accounts that arrive later.',
          sources: ['mastodon-docs-admin-moderation'],
        },
        suspend: {
          text: 'scicomm.xyz, June 2023: "The onus is then on Meta to demonstrate its value and positive potential."',
          sources: ['scicomm-xyz-blocks-threads-2023-06'],
        },
      },
    },
  ],
} satisfies DecisionQuestion;
