import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'pleroma',
  name: 'Pleroma',
  what: 'microblogging server',
  blockList: {
    text: 'In its NodeInfo answer, under metadata.federation.mrf_simple, published by default. An empty metadata.federation means not published; exclusions: true, that some hosts are withheld. Its list of peers names every known server, blocked or not. CORS is installed for all addresses; for which origins was not checked. Read in code of January 2021.',
    evidence: [
      { source: 'pleroma-code-nodeinfo', supports: ['status'] },
      { source: 'pleroma-code-simple-policy', supports: ['status'] },
      {
        source: 'pleroma-code-instance-view',
        supports: ['status'],
        quote: 'if Config.get([:mrf, :transparency]) do',
      },
      { source: 'pleroma-code-default-config', supports: ['status'], quote: 'transparency: true' },
      { source: 'pleroma-code-stats', supports: ['status'] },
      { source: 'pleroma-code-endpoint', supports: ['status'], quote: 'plug(CORSPlug)' },
    ],
  },
  reports: [],
} satisfies Software;
