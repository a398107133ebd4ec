import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'social-coop',
  name: 'social.coop',
  decisions: [
    {
      stance: 'limits',
      when: { on: '2023-01-01', precision: 'year' },
      text: 'Limited Threads by a member vote in the summer of 2023: 74% for, 18% against, 7% abstaining; 98 of 375 members in Loomio voted.',
      readFrom: 'own-statement',
      evidence: [
        { source: 'social-coop-loomio-threads-stance', supports: ['status'] },
        {
          source: 'social-coop-nicol-votes-2023-07',
          supports: ['status'],
          locator: 'On the earlier votes, which were less clear',
        },
      ],
      confidence: 'high',
    },
    {
      stance: 'limits',
      when: { on: '2023-12-16', precision: 'day' },
      text: 'A member of the team restated the limit and argued that it is a middle way between cutting Threads off and leaving it open.',
      readFrom: 'admin-post',
      evidence: [
        {
          source: 'social-coop-moeller-limit-2023-12',
          supports: ['status'],
          quote: "There's a common false dichotomy about #Threads: cut them off, or leave it to user choice.",
        },
      ],
      confidence: 'high',
    },
    {
      stance: 'undecided',
      when: { on: '2025-01-01', precision: 'month' },
      text: 'Members started a vote to move from limit to suspend; its outcome was not found.',
      readFrom: 'own-statement',
      evidence: [
        { source: 'social-coop-loomio-threads-stance', supports: ['status'] },
        { source: 'social-coop-wiki-federation-with-threads', supports: ['status'] },
      ],
      confidence: 'medium',
    },
  ],
  caution:
    'Limit as of December 2023; the outcome of the January 2025 vote to suspend was not found. An undated copy of its wiki says Limit.',
  checked: '2026-11-23',
} satisfies Server;
