import type { Pitfall } from '../../../src/dataset/schema/pitfall.ts';

export default [
  {
    id: 'nobody-follows',
    name: 'Nobody on the server follows the account',
    text: 'Mastodon keeps a public post from elsewhere only if it concerns somebody there, such as a follower. Threads gives other servers no list of older posts, so what was written before somebody followed does not arrive later.',
    sources: ['mastodon-code-activity-create', 'ghost-issue-981'],
  },
  {
    id: 'held-back',
    name: 'Threads holds posts back for 15 minutes',
    text: 'Since October 2024 a Threads post goes out only when the 15 minutes in which it can be edited are over. Whoever looks earlier sees nothing, and an edit made in time is part of the first copy.',
    sources: ['thezarc-15-minute-edits', 'tech2news-15-minute-edits'],
  },
  {
    id: 'no-known-delay',
    name: 'The way to Threads takes an unknown time',
    text: 'In June 2026 one test post was not seen on Threads in a check right afterwards; another, sent at 22:37 UTC, was seen the next day. Look once more after a full day before you write "not shown".',
    sources: ['matters-test-2026-06-03-note-visibility', 'matters-test-2026-06-04-receiver'],
  },
  {
    id: 'new-account',
    name: 'Search does not know a new account yet',
    text: 'In June 2026 search on Threads did not find a test account at first, and found it later, by its exact handle. Try once more after a day.',
    sources: ['matters-decision-article-note', 'matters-test-2026-06-04-receiver'],
  },
  {
    id: 'media-addresses-expire',
    name: 'Addresses of media expire',
    text: 'Addresses of pictures, videos and profile pictures from Threads work for a few hours only. A server that made no copy in time shows a gap afterwards, although the medium was sent.',
    sources: ['bridgy-fed-issue-1825'],
  },
] satisfies Pitfall[];
