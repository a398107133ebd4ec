import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'mstdn-social',
  name: 'mstdn.social',
  decisions: [
    {
      stance: 'undecided',
      when: { on: '2023-06-28', precision: 'day' },
      text: 'Its admin polled users: 36.7% for federating, perhaps blocking later; 63.3% for blocking from the start.',
      readFrom: 'admin-post',
      evidence: [{ source: 'stux-threads-poll-2023-06', supports: ['status'], quote: 'No (block from start)' }],
      confidence: 'medium',
    },
    {
      stance: 'federates',
      when: { presentOn: '2024-05-10' },
      text: 'A list of servers that federate with Threads names it, with masto.ai and mastodon.coffee of the same admin.',
      readFrom: 'third-party',
      evidence: [
        { source: 'lists-d-pr-56', supports: ['status'], quote: 'previously choose not to' },
        { source: 'greyhat-lists-d', supports: ['status'] },
      ],
      confidence: 'low',
    },
  ],
  caution: 'No statement by the admin on the final decision was found.',
  checked: '2026-11-23',
} satisfies Server;
