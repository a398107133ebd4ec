import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'webfinger',
  group: 'technical',
  name: 'WebFinger',
  question: {
    'from-threads': 'Does Threads look up fediverse handles by WebFinger, the usual way from a handle to an account?',
    'to-threads':
      'Can a fediverse server look up a Threads handle by WebFinger, the usual way from a handle to an account?',
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
        wouldSettle:
          'Search on Threads for the handle of an account on a server that Threads has not met, and look in the log of that server for a WebFinger request from Meta.',
        recipe: 'read-a-server-log',
        needs: [
          'A new server, or a new name for one, that has never sent anything to Threads or received anything from it.',
        ],
        steps: [
          'On Threads, type the full handle of an account on that server into the search, and open the result.',
          'Find in the log each request in the minutes after, above all for /.well-known/webfinger, and note its order and its user agent.',
        ],
        expect: {
          works: 'A request for /.well-known/webfinger with that handle comes from Meta within minutes.',
          no: 'In two tries Threads finds the account and its other requests are in the log, with none for WebFinger among them.',
        },
        leavesOpen: 'Threads does not find the account, and no request came.',
      },
    },
    'to-threads': {
      status: 'works',
      summary: 'threads.net answers for accounts that share, without a signature, and names the account by a number.',
      since: { absentOn: '2024-03-02', presentOn: '2024-08-27' },
      conditions: ['sharing-on', 'exact-handle'],
      limits: [
        {
          text: 'For an account that does not share, the answer is "not found".',
          sources: ['ktistec-issue-74', 'bridgy-fed-commit-ddc3215'],
        },
        {
          text: 'Sources disagree on the type given for the link to the account record (actor): application/activity+json in 2024, application/ld+json in a commit of March 2026. Accept both.',
          sources: ['fedify-issue-122', 'fedidevs-webfinger-capture', 'mention-commit-e1ff511'],
        },
        {
          text: 'The account record (actor) that the answer names can be read only with a signed request.',
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
          supports: ['status', 'since', 'limit'],
          quote: 'I found out that the webfinger request succeeds but the request for the actor URL fails.',
          locator: 'Address with a number, 27 August 2024',
        },
        {
          source: 'fedidevs-webfinger-capture',
          supports: ['limit'],
          locator: 'Captured answer, published 10 April 2024: type of the link',
        },
        {
          source: 'ktistec-issue-74',
          supports: ['since', 'limit'],
          locator: 'Answers with and without sharing, address with a name, 2 March 2024',
        },
        {
          source: 'mention-commit-e1ff511',
          supports: ['limit'],
          quote: 'Threads.net returns `application/ld+json` profile type',
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'works',
          summary: 'Threads answered without a signature, and named the account by its user name, at www.threads.net.',
          since: { presentOn: '2023-12-14' },
          until: { absentOn: '2024-03-02', presentOn: '2024-08-27' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'threadsjs-issue-79',
              supports: ['status', 'since'],
              locator: 'WebFinger addresses of three accounts; only mastodon.social knew one of them',
            },
            {
              source: 'ktistec-issue-74',
              supports: ['status'],
              quote: 'https://www.threads.net/ap/users/mosseri/',
              locator: '2 March 2024',
            },
            {
              source: 'fedidevs-webfinger-capture',
              supports: ['status'],
              quote: 'https://www.threads.net/ap/users/mosseri/',
              locator: 'Captured answer, published 10 April 2024',
            },
          ],
        },
      ],
    },
  },
  related: ['account-search', 'handle-domain', 'signed-fetch', 'nodeinfo'],
  alsoCalled: [
    'handle look-up',
    'acct',
    'resolve a handle',
    '.well-known/webfinger',
    'discovery',
    'account discovery',
    'resolve a username',
  ],
} satisfies Feature;
