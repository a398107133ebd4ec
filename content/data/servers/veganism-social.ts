import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'veganism-social',
  name: 'veganism.social',
  decisions: [
    {
      stance: 'suspends',
      when: { presentOn: '2026-11-23' },
      text: 'Suspends Threads; its FAQ gives the reason in one sentence.',
      readFrom: 'own-statement',
      evidence: [
        {
          source: 'veganism-social-threads-faq',
          supports: ['status'],
          quote: 'we do not want to federate with a platform that allows hate speech',
        },
      ],
      confidence: 'medium',
    },
  ],
  caution:
    "The FAQ carries no date, so the date shown is the day it was read, in the site's source code. The live page was not checked.",
  checked: '2026-11-23',
} satisfies Server;
