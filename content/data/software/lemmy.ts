import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'lemmy',
  name: 'Lemmy',
  what: 'link sharing and discussion server',
  reports: [],
} satisfies Software;
