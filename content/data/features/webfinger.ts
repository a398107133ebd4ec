import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'webfinger',
  group: 'technical',
  name: 'WebFinger',
  question: {
    'from-threads': 'Does Threads look up fediverse handles by WebFinger?',
    'to-threads': 'Can a fediverse server look up a Threads handle by WebFinger?',
  },
  cells: {
    'from-threads': {
      status: 'unknown',
      summary: 'Threads finds accounts by their exact handle; no source shows the requests by which it does so.',
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle: 'Search on Threads for the handle of an account on a new server, and look into the log of that server for a WebFinger request.',
      },
    },
    'to-threads': {
      status: 'works',
      summary: 'threads.net answers WebFinger for accounts that share, and needs no signature for it.',
      since: { presentOn: '2023-12-14' },
      conditions: ['sharing-on', 'exact-handle'],
      limits: [
        {
          text: 'An account that does not share gets the answer "not found".',
          sources: ['ktistec-issue-74', 'bridgy-fed-commit-ddc3215'],
        },
        {
          text: 'Sources disagree on the type of the link to the actor: application/activity+json in 2024, application/ld+json in a commit of March 2026. Accept both.',
          sources: ['fedify-issue-122', 'fedidevs-webfinger-capture', 'mention-commit-e1ff511'],
        },
        {
          text: 'The answer names an actor whose document can be read only with a signed request.',
          sources: ['fedify-issue-122'],
        },
      ],
      evidence: [
        {
          source: 'bridgy-fed-commit-ddc3215',
          supports: ['status', 'limit'],
          quote: 'turn on fediverse sharing',
          locator: 'Message shown when the look-up gives 404',
        },
        {
          source: 'fedify-issue-122',
          supports: ['status', 'limit'],
          quote: 'I found out that the webfinger request succeeds but the request for the actor URL fails.',
        },
        { source: 'fedidevs-webfinger-capture', supports: ['status', 'limit'] },
        { source: 'threadsjs-issue-79', supports: ['status', 'since'] },
        {
          source: 'mention-commit-e1ff511',
          supports: ['limit'],
          quote: 'Threads.net returns `application/ld+json` profile type',
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
    },
  },
  related: ['account-search', 'handle-domain', 'signed-fetch', 'nodeinfo'],
  alsoCalled: ['handle look-up', 'acct', 'resolve a handle', '.well-known/webfinger', 'discovery'],
} satisfies Feature;
