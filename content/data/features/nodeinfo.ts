import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'nodeinfo',
  group: 'technical',
  name: 'NodeInfo',
  question: {
    'from-threads': 'Does Threads read NodeInfo, the file in which a fediverse server describes itself?',
    'to-threads': 'Can other servers read NodeInfo, the file in which a server describes itself, from Threads?',
  },
  cells: {
    'from-threads': {
      status: 'unknown',
      summary: 'No usable source says whether Threads asks other servers for NodeInfo.',
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Set up a new server, let a Threads account follow someone there, and look in the log for requests by Meta to its NodeInfo address.',
        recipe: 'read-a-server-log',
        needs: [
          'A new server, or a new name for one, that has never sent anything to Threads or received anything from it.',
        ],
        steps: [
          'Let the Threads account search for an account on that server, follow it, and receive a post.',
          'Search the log of a full day for requests to /.well-known/nodeinfo and to the address that it names. Crawlers ask for these too: only requests by Meta count.',
        ],
        expect: {
          works: 'A request to one of these addresses comes from Meta.',
          no: 'In two tries, on two new servers, the follow worked, and in a week no such request came.',
        },
      },
    },
    'to-threads': {
      status: 'no',
      summary: 'In September 2024 the developers of Mbin found none. Nothing newer was found.',
      since: { presentOn: '2024-09-12' },
      limits: [
        {
          text: 'In July 2024 Threads barred one tool, FediFetcher, from asking at all, by its robots.txt file.',
          sources: ['fedifetcher-issue-146'],
        },
        {
          text: 'Statistics sites lack Threads or its figures. Those who noted it, in November 2024 and September 2025, did not say that NodeInfo is the cause.',
          sources: ['fedidb-issue-26', 'distributed-social-networks-issue-6'],
        },
      ],
      evidence: [
        {
          source: 'mbin-commit-60c9d34',
          supports: ['status', 'since'],
          quote: 'an instance does not have a nodeinfo endpoint',
          locator: 'Discovered with users of threads.net',
        },
        {
          source: 'fedifetcher-issue-146',
          supports: ['limit'],
          quote: 'Querying https://www.threads.net/.well-known/nodeinfo prohibited by robots.txt',
        },
        { source: 'fedidb-issue-26', supports: ['limit'], quote: "it just isn't actually returning proper data" },
        { source: 'distributed-social-networks-issue-6', supports: ['limit'] },
      ],
      confidence: 'medium',
      checked: '2026-11-23',
    },
  },
  software: [
    {
      software: 'friendica',
      text: 'Friendica has recognised Threads by its address since December 2023, presumably because its usual way to tell the software of a server does not work there.',
      evidence: [
        {
          source: 'friendica-code-threads-detection',
          supports: ['status'],
          quote: "in_array($url, ['https://www.threads.net', 'https://threads.net'])",
        },
      ],
    },
    {
      software: 'mbin',
      text: 'Mbin failed on servers without NodeInfo, noticed with Threads accounts, until a fix of 12 September 2024.',
      evidence: [
        {
          source: 'mbin-commit-60c9d34',
          supports: ['status'],
          quote: 'discovered when someone tried to pull in threads.net users',
        },
      ],
    },
  ],
  related: ['webfinger', 'signed-fetch', 'server-blocks'],
  alsoCalled: [
    'server statistics',
    'FediDB',
    'server software',
    'user counts',
    '.well-known/nodeinfo',
    'software name',
    'statistics of a server',
  ],
} satisfies Feature;
