import type { Journey } from '../../../src/dataset/schema/journey.ts';

export default {
  id: 'post-from-threads',
  title: 'One post from Threads, and your like or answer',
  steps: [
    {
      side: 'threads',
      label: 'Someone posts in public',
      text: 'Somebody on Threads who turned sharing on writes a public post.',
      evidence: [{ source: 'meta-newsroom-introducing-threads', supports: ['status'] }],
    },
    {
      side: 'threads',
      label: 'Threads waits 15 minutes',
      text: 'Threads holds the post back for 15 minutes, as long as it can be edited there.',
      evidence: [{ source: 'thezarc-15-minute-edits', supports: ['status'] }],
    },
    {
      side: 'crossing',
      label: "A signed copy goes to followers' servers",
      text: 'A copy goes to the inboxes of the followers, on their servers. Mastodon takes a delivery only if it is signed.',
      evidence: [
        { source: 'w3c-activitypub', supports: ['status'] },
        {
          source: 'mastodon-federation-md',
          supports: ['status'],
          quote: 'Mastodon requires all `POST` requests to be signed, and MAY require `GET` requests to be signed',
        },
      ],
    },
    {
      side: 'fediverse',
      label: 'Your server checks its blocks',
      text: 'A server that suspends Threads refuses it. One that limits Threads takes it, and hides it from its live feeds.',
      evidence: [
        { source: 'mastodon-code-signature-verification', supports: ['status'] },
        { source: 'mastodon-code-public-feed', supports: ['status'] },
      ],
    },
    {
      side: 'fediverse',
      label: "It stands in followers' Home",
      text: 'The post stands in the Home of the people who follow its author, also on a server that limits Threads.',
      evidence: [{ source: 'mastodon-code-feed-manager', supports: ['status'] }],
    },
    {
      side: 'fediverse',
      label: 'You like it or answer',
      text: 'You like the post or answer it, and your server signs that.',
      evidence: [{ source: 'mastodon-federation-md', supports: ['status'] }],
    },
    {
      side: 'crossing',
      label: "Your server sends that to Threads' inbox",
      text: 'Your server sends it to Threads. In a test of June 2026 one address served as the inbox for all of Threads.',
      evidence: [
        {
          source: 'matters-test-2026-06-02-follow-delivery',
          supports: ['status'],
          quote: 'Target inbox: `https://threads.net/ap/inbox/`',
        },
      ],
    },
    {
      side: 'threads',
      label: 'The author sees it',
      text: 'The author sees who liked the post, as reported in October 2024. Answers stand in a section of their own.',
      evidence: [
        { source: 'thezarc-15-minute-edits', supports: ['status'] },
        { source: 'techcrunch-threads-deepens-ties-copy', supports: ['status'] },
      ],
    },
  ],
} satisfies Journey;
