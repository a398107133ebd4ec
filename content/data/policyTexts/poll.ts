import type { PolicyText } from '../../../src/dataset/schema/policyText.ts';

export default [
  {
    id: 'poll-plain',
    kind: 'poll',
    tone: 'plain',
    paragraphs: [
      [
        {
          text: 'What should {server} do about Threads? Two questions; please answer both, whatever you say to the first.',
        },
      ],
      [{ text: '1. Should we restrict Threads in any way? Yes / No / No opinion' }],
      [
        {
          text: '2. If we restrict it, which way? Limit: keep it out of live feeds, hashtags and trends; follows stay, and boosts show. / Suspend: cut the connection; follows are deleted for good. / No opinion',
        },
      ],
      [
        { text: 'The result is {vote}. Open until {closes}.' },
        { text: 'It counts if at least {quorum} vote.', when: 'given' },
        { text: 'Questions: {contact}. What each answer means: {/admins/}' },
      ],
    ],
    sources: ['mastodon-docs-admin-moderation', 'mastodon-code-public-feed', 'mastodon-code-feed-manager'],
  },
  {
    id: 'poll-formal',
    kind: 'poll',
    tone: 'formal',
    paragraphs: [
      [
        {
          text: 'Consultation of the members of {server} on threads.net. Members are asked to answer both questions, whatever their answer to the first.',
        },
      ],
      [{ text: '1. Should the server restrict threads.net? Yes / No / Abstain' }],
      [
        {
          text: '2. If it does, by which measure? "Limit": content is kept out of live feeds, hashtags and trends; follow relationships are retained, and boosts appear. / "Suspend": communication ends; follow relationships are deleted and cannot be restored. / Abstain',
        },
      ],
      [
        { text: 'The result is {vote}. The vote closes on {closes}.' },
        { text: 'It is valid if at least {quorum} votes are cast.', when: 'given' },
        { text: 'Contact: {contact}. The measures are described at {/admins/}' },
      ],
    ],
    sources: ['mastodon-docs-admin-moderation', 'mastodon-code-public-feed', 'mastodon-code-feed-manager'],
  },
  {
    id: 'ranked-poll-plain',
    kind: 'ranked-poll',
    tone: 'plain',
    paragraphs: [
      [{ text: 'What should {server} do about Threads? Put these in your order, the one you like best first:' }],
      [{ text: 'No rule: members choose for themselves.' }],
      [{ text: 'Limit: keep it out of live feeds, hashtags and trends; follows stay, and boosts show.' }],
      [{ text: 'Suspend: cut the connection; follows are deleted for good.' }],
      [
        {
          text: 'We count first places; the answer with the fewest drops out, and its votes go to the next on each list, until one has more than half.',
        },
        { text: 'The result is {vote}. Open until {closes}.' },
        { text: 'It counts if at least {quorum} vote.', when: 'given' },
        { text: 'Questions: {contact}. What each answer means: {/admins/}' },
      ],
    ],
    sources: [
      'mastodon-docs-admin-moderation',
      'mastodon-code-public-feed',
      'mastodon-code-feed-manager',
      'programming-dev-ranked-poll',
    ],
  },
  {
    id: 'ranked-poll-formal',
    kind: 'ranked-poll',
    tone: 'formal',
    paragraphs: [
      [
        {
          text: 'Consultation of the members of {server} on threads.net. Please rank the following options in order of preference:',
        },
      ],
      [{ text: 'No rule: members decide for themselves.' }],
      [
        {
          text: '"Limit": content is kept out of live feeds, hashtags and trends; follow relationships are retained, and boosts appear.',
        },
      ],
      [{ text: '"Suspend": communication ends; follow relationships are deleted and cannot be restored.' }],
      [
        {
          text: 'In each round the option with the fewest first places is eliminated and its votes pass to the next preference, until one option holds a majority.',
        },
        { text: 'The result is {vote}. The vote closes on {closes}.' },
        { text: 'It is valid if at least {quorum} votes are cast.', when: 'given' },
        { text: 'Contact: {contact}. The measures are described at {/admins/}' },
      ],
    ],
    sources: [
      'mastodon-docs-admin-moderation',
      'mastodon-code-public-feed',
      'mastodon-code-feed-manager',
      'programming-dev-ranked-poll',
    ],
  },
] satisfies PolicyText[];
