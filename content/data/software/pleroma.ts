import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'pleroma',
  name: 'Pleroma',
  what: 'microblogging server',
  reports: [],
} satisfies Software;
