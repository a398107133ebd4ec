import { lastDayOf } from '../../dates.ts';
import type { Change } from '../../derive/changes.ts';
import { sayChange } from '../../derive/sayChange.ts';
import { sayDate } from '../../sayDates.ts';
import type { When } from '../../schema/dates.ts';
import { feeds, type FeedName } from './feeds.ts';

/** One changed answer as both forms of a feed show it. Texts are plain; forms that want markup escape them. */
export interface FeedEntry {
  /** Permanent tag URI; stays when the site moves to HTTPS or to another folder. */
  id: string;
  url: string;
  title: string;
  paragraphs: string[];
  /** The reasoning, when the new answer is our conclusion. */
  inferred: string | undefined;
  /** The last day that the date of the change can mean, `YYYY-MM-DD`. */
  date: string;
  change: Change;
}

/** The changes of a feed as entries, in the order given. `root` is the deployment's address without a final slash. */
export function feedEntries(name: FeedName, changes: readonly Change[], root: string): FeedEntry[] {
  const feed = feeds[name];
  return changes
    .filter(({ direction }) => !('direction' in feed) || feed.direction === direction)
    .map((change) => {
      const { title, sentence, before, after } = sayChange(change);
      const { id } = change;
      const date = lastDayOf(change.when);
      const inferred = inferenceOf(change);
      return {
        id: `tag:${new URL(root).hostname},2026:threads-federation-guide/changes/${id}`,
        url: `${root}/changes/#${id}`,
        title,
        paragraphs: [
          sentence,
          before,
          after,
          ...(inferred ? [`Inferred: ${inferred}`] : []),
          ...dateNote(change.when, date),
        ],
        inferred,
        date,
        change,
      };
    });
}

/** Only the answer of the day can be inferred; earlier ones rest on sources. */
function inferenceOf({ to }: Change): string | undefined {
  return 'inferred' in to && typeof to.inferred === 'string' ? to.inferred : undefined;
}

function dateNote(when: When, date: string): string[] {
  if ('on' in when && when.precision === 'day') return [];
  return [`No exact day is known. This entry is dated ${sayDate(date)}, the last day that it can have been.`];
}
