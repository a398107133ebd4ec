import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'mastodon',
  name: 'Mastodon',
  what: 'microblogging server',
  standing: {
    text: 'Mastodon 4.6.5 has no code that treats Threads specially: a search for threads.net and threads.com in its code and changelog found nothing. What works follows from its general rules and from what Threads sends.',
    evidence: [{ source: 'mastodon-code-app-folder', supports: ['status'] }],
  },
  blockList: {
    text: 'If the admin publishes it (the default is to nobody), /api/v1/instance/domain_blocks lists limits and suspensions with domain, digest, severity and perhaps a reason. 404 means not published or for members only; 401, limited federation mode. Neither means "not blocked". Any website may read the answer (CORS), in 4.6.5 as in 4.3.0.',
    evidence: [
      {
        source: 'mastodon-code-domain-block-serializer',
        supports: ['status'],
        quote: 'attributes :domain, :digest, :severity, :comment',
      },
      { source: 'mastodon-code-domain-block-model', supports: ['status'] },
      {
        source: 'mastodon-code-api-instance-domain-blocks',
        supports: ['status'],
        quote: 'head 404 unless api_enabled?',
      },
      { source: 'mastodon-code-api-instances-base', supports: ['status'] },
      { source: 'mastodon-code-default-settings', supports: ['status'] },
      { source: 'mastodon-code-cors', supports: ['status'], quote: "origins '*'" },
      { source: 'mastodon-code-cors-4-3-0', supports: ['status'] },
    ],
  },
  reports: [
    {
      id: 'seven-users-at-hachyderm',
      when: { on: '2023-12-23', precision: 'day' },
      text: 'Ten days into the first test, only seven Threads users federated with the server hachyderm.io; its admins reported certificate errors on the side of Threads for the rest.',
      outcome: 'observation',
      features: ['follow-from-fediverse'],
      evidence: [
        {
          source: 'hachyderm-threads-update-2023-12',
          supports: ['status', 'since'],
          quote: "only seven users from Threads are federating with Hachyderm's instance",
        },
      ],
    },
    {
      id: 'first-hands-on-2024-03',
      when: { on: '2024-03-22', precision: 'day' },
      text: 'One blogger following Threads accounts from Mastodon saw posts arrive after several minutes. On the Threads side only likes gave a notice.',
      outcome: 'observation',
      features: ['delivery-delay', 'likes'],
      evidence: [
        {
          source: 'anderegg-poking-at-threads',
          supports: ['status', 'since'],
          quote: 'it currently takes several minutes for posts made on Threads to be pushed to a follower on Mastodon.',
        },
      ],
    },
    {
      id: 'separate-feed-switches',
      when: { on: '2024-06-25', precision: 'day' },
      text: 'An operator asked for separate switches for the local and the federated live feed, because Threads blocks servers without a public local feed. Mastodon 4.5 of 6 November 2025 has such switches.',
      outcome: 'fixed',
      features: ['server-blocks'],
      evidence: [
        {
          source: 'mastodon-issue-20831',
          supports: ['status', 'since'],
          quote: "Meta's federation policies require a server to have a public local feed",
        },
        {
          source: 'mastodon-changelog',
          supports: ['status'],
          quote:
            'This splits the `timeline_preview` setting into four more granular settings controlling live feeds and topic (hashtag, trending link) feeds.',
          locator: '4.5.0',
        },
      ],
    },
    {
      id: 'long-links',
      when: { on: '2024-08-02', precision: 'day' },
      text: 'Links in posts from Threads show as full addresses, because they arrive without the markup that Mastodon uses to shorten them.',
      outcome: 'open',
      features: ['link-previews'],
      evidence: [
        {
          source: 'mastodon-issue-31259',
          supports: ['status', 'since'],
          quote: "Links in posts from Threads aren't truncated",
        },
      ],
    },
    {
      id: 'new-server-finds-nobody',
      when: { on: '2024-09-22', precision: 'day' },
      text: 'A new server on version 4.2.12 found no Threads account by search. Mastodon staff did not see a fault in Mastodon; the rest of the answer was cut off in the copy read.',
      outcome: 'unknown',
      features: ['account-search', 'server-blocks'],
      evidence: [
        {
          source: 'mastodon-issue-32013',
          supports: ['status', 'since'],
          quote:
            'I searched for Threads accounts (as such as @threads@threads.net) with the search on my new instance but found none',
        },
      ],
    },
    {
      id: 'follower-sees-no-posts',
      when: { on: '2024-12-31', precision: 'day' },
      text: 'A Threads user followed someone on hachyderm.io but saw no posts. The admins pointed to the staged roll-out at Threads.',
      outcome: 'observation',
      features: ['follow-from-threads', 'feeds'],
      evidence: [
        {
          source: 'hachyderm-issue-604',
          supports: ['status', 'since'],
          quote: "As far as we know, Threads is still in the process of fully federating (it's not yet).",
        },
      ],
    },
  ],
} satisfies Software;
