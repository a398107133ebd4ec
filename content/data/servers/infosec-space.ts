import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'infosec-space',
  name: 'infosec.space',
  decisions: [
    {
      stance: 'suspends',
      when: { on: '2023-12-01', precision: 'month' },
      text: 'Announced as a sister server of infosec.exchange for members who want no connection with Threads.',
      readFrom: 'third-party',
      evidence: [
        { source: 'infosec-exchange-limits-threads-2023-12', supports: ['status'] },
        {
          source: 'greyhat-lists-d',
          supports: ['status'],
          quote: 'Not federating with Threads [unlike infosec.exchange]',
          locator: 'activitypub.servers.list.tsv',
        },
      ],
      confidence: 'medium',
    },
  ],
  caution:
    "The admin's announcement had not fixed the name of the server; only a third-party list names infosec.space.",
  checked: '2026-11-23',
} satisfies Server;
