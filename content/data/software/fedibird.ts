import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'fedibird',
  name: 'Fedibird',
  what: 'Japanese Mastodon fork and server',
  reports: [
    {
      id: 'could-not-connect',
      when: { on: '2024-03-25', precision: 'day' },
      text: 'A large server without a public local timeline got error 429 on signed requests, while a sister host on the same address got through. A block by domain was suspected; the cause was not confirmed, and how the issue ended was not read.',
      outcome: 'unknown',
      features: ['server-blocks', 'signed-fetch'],
      evidence: [
        {
          source: 'fedibird-issue-19',
          supports: ['status', 'since'],
          quote: 'uriに対する署名付きリクエストに429ステータスが返ってくる',
        },
      ],
    },
  ],
} satisfies Software;
