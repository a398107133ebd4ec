import type { Pitfall } from '../../../src/dataset/schema/pitfall.ts';

export default [
  {
    id: 'accepted-is-not-shown',
    name: 'Accepted does not mean shown',
    text: 'The answer 200 in a log says that Threads took a delivery. In June 2026 it took articles whose display in the app was not proven, and an edit with no visible effect.',
    sources: ['matters-decision-article-note', 'matters-test-2026-06-05-update'],
  },
  {
    id: 'some-posts-do-not-display',
    name: 'Single posts may fail to show',
    text: 'A notice in the app said in June 2026 that some posts may not display. One missing post shows little. An ordinary post that shows, beside one of the tested kind that does not, twice, shows more.',
    sources: ['matters-test-2026-06-04-receiver'],
  },
  {
    id: 'where-you-look',
    name: 'It depends on where you look',
    text: 'Posts of followed fediverse accounts stand in a feed of their own, not in the main ones. The log of June 2026 was made by a logged-in user in a web browser; what the app shows, or who is logged out sees, was not recorded. Write down which you used.',
    sources: ['verge-fediverse-feed-copy', 'matters-test-2026-06-04-receiver'],
  },
  {
    id: 'opened-in-steps',
    name: 'Meta opens features in steps',
    text: 'Sharing opened in three countries in March 2024 and in more than 100 in June 2024. In December 2024 a follower on Threads saw no posts, and admins pointed to such a step. An account without a button does not show that nobody has it.',
    sources: ['techcrunch-threads-opens-beta-copy', 'neowin-threads-fediverse-100-countries', 'hachyderm-issue-604'],
  },
  {
    id: 'other-software',
    name: 'The other software has its own ways',
    text: 'In June 2026 Ktistec had to be changed because pictures from Threads come without a media type. The tests of June 2026 ran on a gateway and not on Mastodon. Name the software and its version, and repeat on another before you blame Threads.',
    sources: ['ktistec-commit-19bde28', 'matters-test-2026-06-04-receiver'],
  },
  {
    id: 'not-found-has-several-meanings',
    name: '"Not found" has several meanings',
    text: 'Threads answers "not found" for an account that does not share, for a request without a signature, and for a signature that it does not accept. Read an account that you know to share first.',
    sources: ['ktistec-issue-74', 'fedify-issue-122', 'activitypub-bot-issue-179'],
  },
  {
    id: 'web-address-is-not-the-record',
    name: 'The web address is not the record',
    text: "The address of a post at www.threads.com serves a web page even to a signed request, by a developer's comment of September 2026 or later. The record of the post has another address, at threads.net and with numbers.",
    sources: ['mention-code-threads-quote-url', 'mention-threads-note-fields'],
  },
  {
    id: 'one-post-is-no-rule',
    name: 'One post is no rule',
    text: 'The fields of a single Threads post, of September 2026 or later, are all that was found published. A field that it lacks may be there on the next one.',
    sources: ['mention-threads-note-fields'],
  },
  {
    id: 'missing-mark-counts-as-no',
    name: 'Mastodon takes a missing mark as no',
    text: "Mastodon finds public posts by their words only if their author's account is marked as indexable, and suggests an account only if it is marked as discoverable; where the mark is missing, it takes that as no. What is not found may be there.",
    sources: ['mastodon-code-process-account', 'mastodon-code-search-concern'],
  },
  {
    id: 'promise-is-not-delivery',
    name: 'A statement is not an observation',
    text: "In March and June 2024 polls were announced for later; no source shows that they came. Meta's policy of December 2023 named what is shared with other servers, and said in the same text that the integration was not available at launch.",
    sources: [
      'last-week-in-fediverse-61-copy',
      'mediapost-threads-100-countries',
      'meta-threads-privacy-policy-us-2023-12',
    ],
  },
] satisfies Pitfall[];
