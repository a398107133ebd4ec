import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'soapbox',
  name: 'Soapbox',
  what: 'web client and server for fediverse communities',
  reports: [
    {
      id: 'servers-blocked',
      when: { on: '2023-12-01', precision: 'month' },
      text: 'Soapbox named five servers that Threads blocked, and said it worked around the block.',
      outcome: 'workaround',
      features: ['server-blocks'],
      evidence: [
        {
          source: 'soapbox-threads-server-blocking',
          supports: ['status', 'since'],
          quote:
            'At least 5 servers are known to be blocked by Threads: mostr.pub spinster.xyz neenster.org poa.st mitra.social',
        },
      ],
    },
  ],
} satisfies Software;
