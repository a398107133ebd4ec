import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'bridgy-fed',
  name: 'Bridgy Fed',
  what: 'bridge between the fediverse, Bluesky and websites',
  standing: {
    text: 'The bridge has handled Threads as a federating server since 2024, and did so as of August 2026. It proxies pictures and video, because their addresses expire after a few hours.',
    evidence: [
      { source: 'bridgy-fed-commit-ddc3215', supports: ['status'] },
      { source: 'bridgy-fed-issue-1825', supports: ['status'] },
    ],
  },
  reports: [
    {
      id: 'quotes-arrive',
      when: { on: '2024-06-14', precision: 'day' },
      text: 'One user showed with screenshots that quotes by Threads users arrived with a link to the quoted post, and showed as quotes in software such as Misskey.',
      outcome: 'observation',
      features: ['quote-posts'],
      evidence: [
        {
          source: 'bridgy-fed-issue-461',
          supports: ['status', 'since'],
          quote: 'Threads will have a link to the quote post, but … (for ex: Misskey) it will show as quotes',
        },
      ],
    },
    {
      id: 'blocked-list-published',
      when: { on: '2024-06-30', precision: 'day' },
      text: 'Threads published its list of blocked servers.',
      outcome: 'observation',
      features: ['server-blocks'],
      evidence: [
        {
          source: 'bridgy-fed-issue-1008',
          supports: ['status', 'since'],
          quote: 'Threads just published their blocklist',
        },
      ],
    },
    {
      id: 'state-in-july-2024',
      when: { on: '2024-07-25', precision: 'day' },
      text: 'Threads users could see some replies, likes and reposts from the fediverse, but could not find or follow people there, so they could not opt in to the bridge to Bluesky.',
      outcome: 'observation',
      features: ['follow-from-threads', 'replies', 'likes', 'boosts'],
      evidence: [
        {
          source: 'bridgy-fed-issue-1210',
          supports: ['status', 'since'],
          quote: "you can't see or interact with original fediverse posts, or find or follow people on the fediverse.",
        },
      ],
    },
    {
      id: 'no-direct-messages',
      when: { on: '2025-01-31', precision: 'day' },
      text: 'A user and the developer treated Threads as software without fediverse direct messages.',
      outcome: 'observation',
      features: ['direct-messages'],
      evidence: [
        {
          source: 'bridgy-fed-issue-1745',
          supports: ['status', 'since'],
          quote: "Threads isn't the only fediverse software that doesn't support DMs",
        },
      ],
    },
    {
      id: 'media-addresses-expire',
      when: { on: '2025-03-11', precision: 'day' },
      text: 'The addresses of images, videos and profile pictures that Threads sends work for a few hours only. The bridge proxies them since March 2025, and moved to a paid cache in January 2026.',
      outcome: 'workaround',
      features: ['images', 'video', 'profiles'],
      evidence: [
        {
          source: 'bridgy-fed-issue-1825',
          supports: ['status', 'since'],
          quote: 'services like Threads that generate dynamic URLs that only work for a few hours or so',
        },
        { source: 'bridgy-fed-commit-ca04e88', supports: ['status'] },
        {
          source: 'bridgy-fed-issue-2118',
          supports: ['status'],
          quote: 'proxy and cache Threads images, since they expire after a few hours',
        },
        {
          source: 'bridgy-fed-status-2026-01',
          supports: ['status'],
          quote: 'Upgraded to a paid CloudImage account for proxying Threads images/videos',
        },
      ],
    },
    {
      id: 'reactivated-account',
      when: { on: '2025-04-15', precision: 'day' },
      text: 'A user reported that a deactivated and reactivated Threads account could federate again, but that the bridge could not link it again.',
      outcome: 'observation',
      evidence: [
        {
          source: 'bridgy-fed-issue-1878',
          supports: ['status', 'since'],
          quote: 'after reactivation, it can refederate',
        },
      ],
    },
    {
      id: 'tombstone-deletes',
      when: { on: '2025-09-02', precision: 'day' },
      text: 'A comment in the code says that Threads sends deletes whose object is a Tombstone. The example beside it is made up.',
      outcome: 'observation',
      features: ['deletes'],
      evidence: [
        {
          source: 'bridgy-fed-commit-e733035',
          supports: ['status', 'since'],
          quote: 'some fediverse servers use Tombstones as their Delete objects, eg Threads and some Mastodon versions',
        },
      ],
    },
    {
      id: 'blocked-list-at-threads-com',
      when: { on: '2026-01-12', precision: 'day' },
      text: 'The list of servers that Threads blocks was noted at its threads.com address, without a file for machines.',
      outcome: 'observation',
      features: ['server-blocks'],
      evidence: [{ source: 'bridgy-fed-commit-89216a8', supports: ['status', 'since'], quote: 'no CSV :(' }],
    },
    {
      id: 'login-waits-for-approval',
      when: { on: '2026-01-31', precision: 'day' },
      text: "Signing in with Threads waits for approval by Meta's app review, which is not a fault of federation. The hidden button was removed in April 2026.",
      outcome: 'open',
      features: ['account-migration'],
      evidence: [
        {
          source: 'bridgy-fed-issue-2325',
          supports: ['status', 'since'],
          quote: "we've been blocked on the impenetrable bureaucracy of Meta's API approval process.",
        },
        { source: 'bridgy-fed-commit-098aad7', supports: ['status'] },
      ],
    },
    {
      id: 'look-up-fixed-2026-08',
      when: { on: '2026-08-01', precision: 'day' },
      text: 'The look-up of @name@threads.net was mended. When WebFinger answers 404, the bridge tells the user to turn fediverse sharing on.',
      outcome: 'fixed',
      features: ['webfinger', 'handle-domain'],
      evidence: [
        {
          source: 'bridgy-fed-commit-ddc3215',
          supports: ['status', 'since'],
          quote: 'turn on fediverse sharing',
        },
      ],
    },
  ],
} satisfies Software;
