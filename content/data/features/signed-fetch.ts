import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'signed-fetch',
  group: 'technical',
  name: 'Signed requests',
  question: {
    'from-threads': 'Can Threads read from fediverse servers that require signed requests (secure mode)?',
    'to-threads': 'Can a fediverse server read Threads accounts and posts if it signs its requests?',
  },
  cells: {
    'from-threads': {
      status: 'unknown',
      summary:
        'One admin reported in early 2024 that it failed; developers disagreed on a repair; nothing later was found.',
      limits: [
        {
          text: 'An admin wrote in early 2024 that Threads did not properly support servers which require signatures. The page carried no date and is gone.',
          sources: ['vmst-threads-rules-old'],
        },
        {
          text: 'Developers disagreed in February 2024 on whether Threads had mended a deadlock, in which each side waits for the key of the other.',
          sources: ['swicg-http-signature-issue-11'],
        },
      ],
      evidence: [
        {
          source: 'vmst-threads-rules-old',
          supports: ['limit'],
          quote: "Threads doesn't seem to have proper support for instances with authorized fetch enabled",
        },
        {
          source: 'swicg-http-signature-issue-11',
          supports: ['limit'],
          quote:
            'Threads actors require signed requests, which caused a deadlock unless the requestor allowed unsigned requests for keys.',
        },
      ],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'outdated',
        wouldSettle:
          'Follow from Threads an account on a server that requires signed requests, and see whether the follow is accepted and a new post shows in the fediverse feed.',
        recipe: 'follow-from-threads-and-watch',
        needs: [
          'An account on a server whose admin has turned on secure mode (for Mastodon: AUTHORIZED_FETCH), and the admin at hand.',
        ],
        steps: [
          'From Threads, search for the exact handle of that account, open its page and follow it.',
          'On its server, look whether the follow arrived and was answered, and how the requests by Meta were signed and answered.',
          'Write a public post, and look for it in the fediverse feed.',
        ],
        expect: {
          works: 'The follow is made, and the new post shows on Threads.',
          partly: 'The account is found or followed, and the post does not show.',
          no: 'In two tries, on two such servers, the account is not found or the follow stays open, while the control works.',
        },
      },
    },
    'to-threads': {
      status: 'works',
      summary: 'Threads answers signed requests for accounts and posts; unsigned ones get "not found".',
      since: { presentOn: '2024-03-27' },
      conditions: ['sharing-on', 'server-signs-requests', 'server-not-blocked-by-threads'],
      limits: [
        {
          text: 'A request without a signature, or with one that Threads does not accept, gets a 404 that looks like a missing account.',
          sources: ['fedify-issue-122', 'activitypub-bot-issue-179'],
        },
        {
          text: 'The list of older posts (outbox) cannot be read even with a signature: some developers get a 404, others a bare number.',
          sources: ['ghost-commit-00101b4', 'ghost-pr-1979', 'openbook-code-actor'],
        },
        {
          text: 'In August 2024 Threads accepted a signed delivery only if its Digest header spelled SHA-256 in capitals.',
          sources: ['fedify-issue-125'],
        },
        {
          text: 'Fedibird got the answer 429 to signed requests in March 2024. It suspected a block; the cause was not confirmed.',
          sources: ['fedibird-issue-19'],
        },
      ],
      evidence: [
        {
          source: 'ghost-commit-00101b4',
          supports: ['status', 'limit'],
          quote:
            'Threads returns a 404 for outbox requests even though the actor and its other collections resolve fine',
        },
        { source: 'ghost-pr-1979', supports: ['status', 'limit'], locator: 'Why' },
        {
          source: 'activitypub-bot-issue-179',
          supports: ['status', 'limit'],
          quote: "Threads gives a 404 error when it doesn't like a signature -- kind of bunk.",
        },
        { source: 'fedify-issue-122', supports: ['status', 'limit'], quote: 'Threads require authorized fetch' },
        {
          source: 'feditest-issue-35',
          supports: ['status', 'since'],
          quote:
            'Some implementations allow actor fetches to be unsigned (e.g. Mastodon) and some require them to be signed (e.g. Threads).',
        },
        {
          source: 'fedify-issue-125',
          supports: ['limit'],
          quote:
            'Threads fail to verify a signature if the `SHA-256=` part of the `Digest` header is written in lowercase.',
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
    },
  },
  software: [
    {
      software: 'fedify',
      text: 'Without an account for the server itself (an instance actor), Fedify and Threads kept asking each other for keys; adding one mended it (August 2024).',
      evidence: [
        {
          source: 'fedify-issue-124',
          supports: ['status'],
          quote:
            "It's because your server cannot fetch the public key of an actor on Threads due to lack of signing (authorized fetch).",
        },
      ],
    },
    {
      software: 'gotosocial',
      text: 'A request for a Threads actor, signed by GoToSocial with the key of a member, was answered with error 500 in October 2024.',
      evidence: [{ source: 'gotosocial-issue-3471', supports: ['status'] }],
    },
    {
      software: 'activitypub-bot',
      text: 'Since 11 May 2026 activitypub-bot takes a 404, as Threads gives it, as a possible refusal of its signature, and tries again with the older signature format.',
      evidence: [
        {
          source: 'activitypub-bot-commit-84f489a',
          supports: ['status'],
          quote: 'fix: retry signed and double-knock on 400, 404, and 410',
        },
        {
          source: 'activitypub-bot-issue-179',
          supports: ['status'],
          quote: "Threads gives a 404 error when it doesn't like a signature -- kind of bunk.",
        },
      ],
    },
  ],
  related: ['webfinger', 'shared-inbox', 'server-blocks', 'backfill', 'nodeinfo'],
  alsoCalled: [
    'authorized fetch',
    'secure mode',
    'AUTHORIZED_FETCH',
    'HTTP signatures',
    'signature 404',
    'signed request',
    'signature error',
    'authenticated fetch',
    'signature header',
  ],
} satisfies Feature;
