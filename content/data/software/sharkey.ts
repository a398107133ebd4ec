import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'sharkey',
  name: 'Sharkey',
  what: 'microblogging server, fork of Misskey',
  blockList: {
    text: 'In one fork of Sharkey, sharkey-stelpolva, the address that Misskey uses overrides what a visitor asks for: blocked, suspended and silenced are set to false. So a visitor cannot read its block list and must not take the answer for one. Read in an undated copy; CORS was not checked, and the code of Sharkey itself was not verified.',
    evidence: [
      {
        source: 'sharkey-fork-code-federation-instances',
        supports: ['status'],
        quote: 'if (me == null) { ps.blocked = false; ps.suspended = false;',
      },
    ],
  },
  reports: [],
} satisfies Software;
