import type { Source } from '../../../src/dataset/schema/source.ts';

export default [
  {
    id: 'qoto-imagined-end-2026',
    title: 'An imagined scenario that names 1 September 2026 as the end of Threads federation (post)',
    publisher: '@Amikke',
    url: 'https://qoto.org/@Amikke/110666998987200302',
    published: '2023-07-06',
    read: '2026-11-23',
    kind: 'user-report',
    readAs: 'excerpt',
    language: 'en',
    caution: 'A thought experiment of July 2023, not a report. Searches for 2026 bring it up.',
  },
] satisfies Source[];
