/** How much of a source was read, in words that go before the day it was read. */
export const readings = {
  full: { words: 'read in full' },
  excerpt: { words: 'read in part' },
  copy: { words: 'read as a copy' },
  'cited-only': { words: 'only seen cited' },
} as const satisfies Record<string, { words: string }>;
