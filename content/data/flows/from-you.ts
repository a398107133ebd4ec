import type { Flow } from '../../../src/dataset/schema/flow.ts';

export default [
  {
    id: 'no-contact',
    when: 'You and Threads have nothing to do with each other',
    what: 'Your server sends nothing there; public posts can be read on the web by anyone',
    label: 'Nothing is sent',
    reach: 'kept',
    evidence: [{ source: 'mastodon-code-status-reach-finder', supports: ['status'] }],
  },
  {
    id: 'you-follow',
    when: 'You follow someone on Threads',
    what: 'Your follow, with your handle; your public profile can be fetched',
    label: 'Your follow, with your handle',
    reach: 'sent',
    evidence: [
      {
        source: 'meta-threads-privacy-policy-eu-2026-06',
        supports: ['status'],
        quote:
          'by following Threads users, interacting with Threads content, or by allowing Threads users to follow you',
      },
    ],
  },
  {
    id: 'you-react',
    when: 'You like, boost or answer a Threads post',
    what: 'That action, and your answer',
    label: 'That action, and your answer',
    reach: 'sent',
    evidence: [
      { source: 'mastodon-code-status-reach-finder', supports: ['status'] },
      {
        source: 'meta-threads-privacy-policy-eu-2026-06',
        supports: ['status'],
        quote:
          'by following Threads users, interacting with Threads content, or by allowing Threads users to follow you',
      },
    ],
  },
  {
    id: 'you-mention',
    when: 'You mention someone there',
    what: 'That post',
    label: 'That post',
    reach: 'sent',
    evidence: [{ source: 'mastodon-code-status-reach-finder', supports: ['status'] }],
  },
  {
    id: 'they-follow',
    when: 'Someone on Threads follows you',
    what: 'Your new public posts, and their edits and deletions',
    label: 'Your new public posts, their edits and deletions',
    reach: 'sent',
    evidence: [{ source: 'mastodon-code-status-reach-finder', supports: ['status'] }],
  },
  {
    id: 'followers-only',
    when: 'A follower on Threads, and you post for followers only',
    what: 'That post, sent like to other followers (how Mastodon treats followers in general)',
    label: 'That post, like to any other follower',
    reach: 'sent',
    evidence: [{ source: 'mastodon-code-status-reach-finder', supports: ['status'] }],
  },
  {
    id: 'someone-boosts',
    when: 'Somebody boosts your post to a follower on Threads',
    what: 'That post can reach Meta this way, says an article of early 2026',
    label: 'That post can get there, says one article',
    reach: 'possible',
    evidence: [{ source: 'fediview-threads-integration-2026', supports: ['status'] }],
  },
  {
    id: 'private-mention',
    when: 'You send a private mention to someone there',
    what: 'Reported as not supported; do not send secrets',
    label: 'Reported as not supported',
    reach: 'unclear',
    evidence: [
      {
        source: 'bridgy-fed-issue-1745',
        supports: ['status'],
        quote: "Threads isn't the only fediverse software that doesn't support DMs",
      },
    ],
  },
  {
    id: 'login-data',
    when: 'At any time',
    what: 'Your e-mail address and IP address are not part of what servers exchange, as admins told their members',
    label: 'Your e-mail address and IP address',
    reach: 'kept',
    evidence: [
      { source: 'woof-group-defers-threads', supports: ['status'] },
      { source: 'hachyderm-threads-update-2023-12', supports: ['status'] },
    ],
  },
  {
    id: 'page-or-picture',
    when: "You open a page or a picture on Meta's own servers",
    what: 'Your own IP address, from your device and not through your server',
    label: 'Your IP address, from your device',
    reach: 'direct',
    evidence: [
      { source: 'hachyderm-threads-update-2023-12', supports: ['status'] },
      { source: 'vmst-threads-known-issues', supports: ['status'] },
    ],
  },
] satisfies Flow[];
