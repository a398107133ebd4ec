import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'iceshrimp-net',
  name: 'Iceshrimp.NET',
  what: 'microblogging server',
  blockList: {
    text: 'No public list was found in code of February 2025, so a visitor cannot learn what a server blocks. The settings for showing the list of servers and the reasons for blocks both stand on "Registered" by default. Other websites may read its Mastodon-style API (CORS); no block list was found in it.',
    evidence: [
      {
        source: 'iceshrimp-net-code-configuration',
        supports: ['status'],
        quote: 'ExposeFederationList = Registered',
      },
      { source: 'iceshrimp-net-code-cors', supports: ['status'], quote: 'policy.WithOrigins("*")' },
    ],
  },
  reports: [],
} satisfies Software;
