import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'fedify',
  name: 'Fedify',
  what: 'library for building fediverse servers',
  standing: {
    text: 'Threads can be reached with Fedify when requests are signed, the server has an instance actor, and activities are shaped as Mastodon shapes them. The reports are of August 2024; the manual of July 2026 keeps the last of these points.',
    evidence: [
      { source: 'fedify-issue-124', supports: ['status'] },
      { source: 'fedify-issue-125', supports: ['status'] },
      { source: 'fedify-manual-actor-dehydrator', supports: ['status'] },
    ],
  },
  reports: [
    {
      id: 'actor-needs-signature',
      when: { on: '2024-08-27', precision: 'day' },
      text: 'WebFinger for a Threads account answers anyone, but the actor answers an unsigned request with "Not found". With a signed request the look-up works.',
      outcome: 'workaround',
      features: ['signed-fetch', 'webfinger'],
      evidence: [
        {
          source: 'fedify-issue-122',
          supports: ['status', 'since'],
          quote: 'Threads require authorized fetch',
        },
      ],
    },
    {
      id: 'key-loop',
      when: { on: '2024-08-29', precision: 'day' },
      text: 'Without an instance actor, a server and Threads keep asking each other for keys. Adding one ended it. In February 2024 developers disagreed whether Threads had fixed such loops on its side.',
      outcome: 'workaround',
      features: ['signed-fetch'],
      evidence: [
        {
          source: 'fedify-issue-124',
          supports: ['status', 'since'],
          quote:
            'your server cannot fetch the public key of an actor on Threads due to lack of signing (authorized fetch)',
        },
        { source: 'swicg-http-signature-issue-11', supports: ['status'] },
      ],
    },
    {
      id: 'digest-spelling',
      when: { on: '2024-08-30', precision: 'day' },
      text: 'A Follow sent to Threads got 404, because the Digest header spelt sha-256 in lower case. Fedify 0.14.2 and 0.13.3 write it in upper case.',
      outcome: 'fixed',
      features: ['signed-fetch', 'follow-from-fediverse'],
      evidence: [
        {
          source: 'fedify-issue-125',
          supports: ['status', 'since'],
          quote:
            'Threads fail to verify a signature if the `SHA-256=` part of the `Digest` header is written in lowercase.',
        },
        {
          source: 'fedify-changelog-0-14-2',
          supports: ['status'],
          quote:
            "Fixed an incompatibility with Meta's [Threads] where sent activities had not been verified by their inbox.",
        },
      ],
    },
    {
      id: 'undo-needs-embedded-follow',
      when: { on: '2024-08-30', precision: 'day' },
      text: 'An Undo that named the Follow only by its address was answered with error 500. With the whole Follow inside it worked.',
      outcome: 'workaround',
      features: ['follow-from-fediverse'],
      evidence: [{ source: 'fedify-issue-125', supports: ['status', 'since'] }],
    },
    {
      id: 'actor-as-address',
      when: { presentOn: '2026-07-27' },
      text: 'Fedify sends the actor of an activity as a plain address by default, because Threads cannot read an activity with the whole actor inside.',
      outcome: 'workaround',
      evidence: [
        {
          source: 'fedify-manual-actor-dehydrator',
          supports: ['status'],
          quote:
            '[Threads] that have quirks, which fail to parse the activity if the `actor` property contains the full actor object inlined.',
        },
      ],
    },
  ],
} satisfies Software;
