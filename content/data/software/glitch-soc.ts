import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'glitch-soc',
  name: 'glitch-soc',
  what: 'fork of Mastodon with more options',
  reports: [],
} satisfies Software;
