import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'nodeinfo',
  group: 'technical',
  name: 'NodeInfo',
  question: {
    'from-threads': 'Does Threads read the NodeInfo of fediverse servers?',
    'to-threads': 'Can other servers and statistics sites read NodeInfo from Threads?',
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
        wouldSettle: 'Look through the log of a server that Threads has begun to talk to, for requests to its NodeInfo address.',
      },
    },
    'to-threads': {
      status: 'no',
      summary: 'Reports of 2024 and 2025 found no usable NodeInfo, so Threads is missing from fediverse statistics.',
      evidence: [
        { source: 'distributed-social-networks-issue-6', supports: ['status'] },
        {
          source: 'mbin-commit-60c9d34',
          supports: ['status'],
          quote: 'discovered when someone tried to pull in threads.net users',
          locator: 'On servers without a NodeInfo address',
        },
        {
          source: 'fedifetcher-issue-146',
          supports: ['status'],
          quote: 'Querying https://www.threads.net/.well-known/nodeinfo prohibited by robots.txt',
        },
        { source: 'fedidb-issue-26', supports: ['status'], quote: "it just isn't actually returning proper data" },
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
  alsoCalled: ['server statistics', 'FediDB', 'server software', 'user counts', '.well-known/nodeinfo'],
} satisfies Feature;
