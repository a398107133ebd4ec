import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'hachyderm-io',
  name: 'hachyderm.io',
  decisions: [
    {
      stance: 'undecided',
      when: { on: '2023-07-07', precision: 'day' },
      text: 'Waited: it set out what it looks at before it defederates any server, in moderation and in infrastructure.',
      readFrom: 'own-statement',
      evidence: [{ source: 'hachyderm-minute-from-moderators-2023-07', supports: ['status'] }],
      confidence: 'high',
    },
    {
      stance: 'federates',
      when: { on: '2023-12-23', precision: 'day' },
      text: 'Federated and watched, when only seven Threads users were federating with it.',
      readFrom: 'own-statement',
      evidence: [
        {
          source: 'hachyderm-threads-update-2023-12',
          supports: ['status'],
          quote: "only seven users from Threads are federating with Hachyderm's instance",
        },
      ],
      confidence: 'high',
    },
    {
      stance: 'limits',
      when: { on: '2024-01-14', precision: 'day' },
      text: 'Limited Threads because members were worried.',
      readFrom: 'own-statement',
      evidence: [{ source: 'hachyderm-limits-threads-pr-510', supports: ['status'], quote: 'Based on user concern' }],
      confidence: 'high',
    },
    {
      stance: 'suspends',
      when: { on: '2025-01-09', precision: 'day' },
      text: 'Suspended Threads after Meta changed its moderation rules, and published the counts and the console queries behind them.',
      readFrom: 'own-statement',
      evidence: [
        {
          source: 'hachyderm-suspends-threads',
          supports: ['status'],
          quote:
            "Threads' recent changes in their moderation policies ... puts their moderation practices in direct conflict with ours.",
        },
      ],
      confidence: 'high',
    },
  ],
  caution: 'Its six moderator reports from July 2025 to June 2026 name neither Threads nor Meta.',
  checked: '2026-11-23',
} satisfies Server;
