import type { Source } from '../../../src/dataset/schema/source.ts';

export default [
  {
    id: 'tamilnalam-threads-com-2025-04',
    title: "Meta's Threads uses the domain threads.com (Tamil news copy)",
    publisher: 'tamilnalam.in',
    url: 'https://tamilnalam.in/?p=55555',
    published: '2025-04',
    read: '2026-11-23',
    kind: 'press',
    readAs: 'copy',
    language: 'ta',
    caution:
      'A rewritten copy in Tamil of a report that is not named. It gives the day, 24 April, and a sentence by Meta, without the year; the year follows from other sources.',
  },
] satisfies Source[];
