import type { Change } from '../../derive/changes.ts';
import { feeds, type FeedName } from './feeds.ts';

/** What a feed is made from. */
export interface FeedSource {
  name: FeedName;
  /** Every change, newest first. */
  changes: readonly Change[];
  /** The deployment's address, without a final slash: `https://example.org/guide`. */
  root: string;
  /** The day of the data, `YYYY-MM-DD`. */
  updated: string;
}

/** Title and description of a feed, the same in every form. */
export function feedText(name: FeedName): { title: string; description: string } {
  return {
    title: `${feeds[name].title} · Threads Federation Guide`,
    description:
      'How Threads federates with the fediverse: each answer that changed, dated by when it changed in the world.',
  };
}
