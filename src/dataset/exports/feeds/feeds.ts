import type { Direction } from '../../vocabulary/directions.ts';

/** The feeds of changed answers, by file name without its ending, with the changes each holds. */
export const feeds = {
  changes: { title: 'Changed answers' },
  'changes-from-threads': { title: 'Changed answers, from Threads', direction: 'from-threads' },
  'changes-to-threads': { title: 'Changed answers, to Threads', direction: 'to-threads' },
} as const satisfies Record<string, { title: string; direction?: Direction }>;

/** The forms of each feed, with their endings and media types. */
export const feedForms = {
  atom: { name: 'Atom', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', type: 'application/feed+json' },
} as const;

export const feedNames = Object.keys(feeds) as FeedName[];

export type FeedName = keyof typeof feeds;
