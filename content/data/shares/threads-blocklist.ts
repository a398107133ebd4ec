import type { Share } from '../../../src/dataset/schema/share.ts';

export default [
  {
    id: 'threads-blocklist-2024-06',
    counted: "Servers on Threads' own list of blocked servers",
    outOf: 'no total given',
    count: 660,
    asOf: '2024-06-28',
    by: 'Robert W. Gehl',
    caution: 'More than 660 entries, counted by a researcher; the list itself was not read for this guide.',
    evidence: [
      { source: 'fossacademic-threads-blocking', supports: ['status'] },
      { source: 'threads-moderated-servers', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'threads-blocklist-2024-12',
    counted: "Servers on Threads' own list of blocked servers",
    outOf: 'no total given',
    count: 843,
    asOf: '2024-12-13',
    by: 'Robert W. Gehl',
    caution:
      'No later count was found. The list existed in January 2026, without a file to download; the researcher said in January 2025 that he archives it.',
    evidence: [
      { source: 'gehl-threads-moderation-2024-12', supports: ['status'] },
      { source: 'gehl-more-threads-2025-01', supports: ['status'] },
      { source: 'bridgy-fed-commit-89216a8', supports: ['status'], quote: 'no CSV :(' },
    ],
    confidence: 'high',
  },
] satisfies Share[];
