import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'fedibird-com',
  name: 'fedibird.com',
  software: 'Fedibird',
  decisions: [
    {
      stance: 'undecided',
      when: { on: '2024-03-25', precision: 'day' },
      text: 'Its maintainer tried to connect, but Threads answered signed requests with HTTP 429. Why was not confirmed.',
      readFrom: 'admin-post',
      evidence: [
        {
          source: 'fedibird-issue-19',
          supports: ['status'],
          quote: '署名付きリクエストに429ステータスが返ってくる',
        },
      ],
      confidence: 'medium',
    },
  ],
  caution:
    'This is a report of a failed connection, not a decision to block. The issue has since been closed; its outcome was not read.',
  checked: '2026-11-23',
} satisfies Server;
