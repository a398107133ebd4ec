import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'glitch-soc',
  name: 'glitch-soc',
  what: 'fork of Mastodon with more options',
  blockList: {
    text: 'As in Mastodon: same address and same fields, nothing published by default, and any website may read the answer (CORS). So a 404 does not mean "not blocked". Read in code of 8 August 2026.',
    evidence: [
      { source: 'glitch-soc-code-cors', supports: ['status'] },
      { source: 'mastodon-code-api-instance-domain-blocks', supports: ['status'] },
      { source: 'mastodon-code-default-settings', supports: ['status'] },
    ],
  },
  reports: [],
} satisfies Software;
