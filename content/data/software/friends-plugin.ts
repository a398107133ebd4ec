import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'friends-plugin',
  name: 'Friends',
  what: 'WordPress plugin for following people',
  reports: [
    {
      id: 'cannot-subscribe',
      when: { on: '2024-10-18', precision: 'day' },
      text: 'Subscribing to a Threads account failed: the unsigned request was answered "Not found". The issue was closed; how it ended was not read.',
      outcome: 'unknown',
      features: ['follow-from-fediverse', 'signed-fetch'],
      evidence: [
        {
          source: 'akirk-friends-issue-376',
          supports: ['status', 'since'],
          quote: 'I recall that on threads.net you need to enable ActivityPub for your account.',
        },
      ],
    },
    {
      id: 'try-activitypub-first',
      when: { on: '2024-10-18', precision: 'day' },
      text: 'A merged change tries ActivityPub even when the plain request for the profile page fails.',
      outcome: 'fixed',
      features: ['follow-from-fediverse'],
      evidence: [{ source: 'akirk-friends-pr-378', supports: ['status', 'since'] }],
    },
  ],
} satisfies Software;
