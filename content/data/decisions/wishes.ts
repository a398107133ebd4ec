import type { DecisionQuestion } from '../../../src/dataset/schema/decision.ts';

export default {
  id: 'wishes',
  name: "Members' wishes",
  facts: [
    {
      text: 'social.coop, summer 2023: 74% for limiting, 18% against, 7% abstaining; 98 of 375 members voted. A vote to move on to suspending was started around 10 January 2025; its result was not found.',
      sources: ['social-coop-loomio-threads-stance'],
    },
    {
      text: 'Fosstodon, January 2025: 299 patrons voted, and the server stayed connected.',
      sources: ['fosstodon-position-on-threads-2025-01'],
    },
    {
      text: 'sh.itjust.works, December 2023: 200 for blocking in advance, 55 against.',
      sources: ['sh-itjust-works-threads-vote-2023-12'],
    },
    {
      text: 'These results depend on who was asked: members, patrons, or whoever read the thread. They cannot be averaged.',
      sources: [
        'social-coop-loomio-threads-stance',
        'fosstodon-position-on-threads-2025-01',
        'sh-itjust-works-threads-vote-2023-12',
      ],
    },
  ],
  situations: [
    {
      id: 'connected',
      name: 'Many follow people on Threads, or wish to',
      reasons: {
        federate: {
          text: 'Their follows go on as they are. Fosstodon, January 2025: "since everyone on Fosstodon can personally block Threads, we felt it prudent to keep the doors open".',
          sources: ['fosstodon-position-on-threads-2025-01'],
        },
        limit: {
          text: 'Follows stay and new ones are allowed; following somebody becomes the opt-in, as infosec.exchange put it in December 2023.',
          sources: ['mastodon-docs-admin-moderation', 'infosec-exchange-limits-threads-2023-12'],
        },
        suspend: {
          text: 'Such wishes can be outweighed. Hachyderm suspended in January 2025 although 2,033 members followed accounts there, because it judged that "the long-term value is low".',
          sources: ['hachyderm-suspends-threads'],
        },
      },
    },
    {
      id: 'split',
      name: 'They are split',
      reasons: {
        federate: {
          text: 'Those who object can block threads.net for themselves, which removes follows and followers there; nobody else is touched.',
          sources: ['mastodon-code-after-block-domain-from-account'],
        },
        limit: {
          text: 'social.coop limited by vote. Erik Moeller, December 2023: "There\'s a common false dichotomy about #Threads: cut them off, or leave it to user choice."',
          sources: ['social-coop-moeller-limit-2023-12', 'social-coop-loomio-threads-stance'],
        },
        suspend: {
          text: 'A personal block protects only the person who sets it. FediTips, March 2024: "The blocking needs to be done by the server admins".',
          sources: ['feditips-server-level-block-2024-03'],
        },
      },
    },
    {
      id: 'cut',
      name: 'A clear majority asks to cut the connection',
      reasons: {
        federate: {
          text: 'A majority of voters need not be one of members: at social.coop 98 of 375 took part. A suspension deletes the follows of those who did not ask for it too.',
          sources: ['social-coop-loomio-threads-stance', 'mastodon-docs-admin-moderation'],
        },
        limit: {
          text: 'It takes Threads out of the feeds that everybody shares, and leaves the minority its follows.',
          sources: ['mastodon-code-public-feed', 'mastodon-docs-admin-moderation'],
        },
        suspend: {
          text: 'It is what they ask for. sh.itjust.works counted 200 to 55 in December 2023; friend.camp suspended "based on user consensus", as reported in December 2024.',
          sources: ['sh-itjust-works-threads-vote-2023-12', 'gehl-threads-moderation-2024-12'],
        },
      },
    },
    {
      id: 'not-asked',
      name: 'We have not asked them',
      reasons: {
        federate: {
          text: 'It is the state without a rule: nothing is decided over their heads while you ask.',
          sources: ['mastodon-code-app-folder'],
        },
        limit: {
          text: 'It removes no follow, so it can be lifted when they have answered (inferred from the code). genserver.social asked in March 2024 about allowing Threads "on a tentative / silenced basis".',
          sources: ['mastodon-code-block-domain-service', 'genserver-issue-5'],
        },
        suspend: {
          text: 'Some block first and look again later. woof.group, mid-2023: "We\'ll be blocking Threads to start, watching other instances to see how it goes".',
          sources: ['woof-group-defers-threads'],
        },
      },
    },
  ],
} satisfies DecisionQuestion;
