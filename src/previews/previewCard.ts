import type { SitePage } from '../dataset/derive/sitePages.ts';
import { sayDate } from '../dataset/sayDates.ts';
import { directionIds, directions } from '../dataset/vocabulary/directions.ts';
import { statuses } from '../dataset/vocabulary/statuses.ts';

/** The words on the preview picture of a page. */
export interface PreviewCard {
  title: string;
  /** The answer, one paragraph a line; the last one is the date. */
  lines: string[];
}

/** What the picture of a page says: for a feature its two answers, for other pages their description; and the date. */
export function previewCard({ title, description, reviewed, feature }: SitePage): PreviewCard {
  const answers =
    feature === undefined
      ? [description]
      : directionIds.map((direction) => {
          const cell = feature.cells[direction];
          const said = cell.status === 'not-applicable' ? cell.reason : cell.summary;
          return `${directions[direction].name}: ${statuses[cell.status].word.toLowerCase()}. ${said}`;
        });
  return { title, lines: [...answers, `Reviewed ${sayDate(reviewed)}`] };
}

/** The same words in one line, for readers who do not see the picture. */
export function previewAlt({ title, lines }: PreviewCard): string {
  return `${/[.?!]$/.test(title) ? title : `${title}.`} ${lines.join(' ')}`;
}
