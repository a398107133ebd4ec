import type { DerivedFeature } from '../dataset/derive/features.ts';
import { sayDate } from '../dataset/sayDates.ts';
import { sayDirection } from '../dataset/sayDirection.ts';
import type { Direction } from '../dataset/vocabulary/directions.ts';
import { statuses, type Status } from '../dataset/vocabulary/statuses.ts';

/** What a badge says. */
export interface BadgeWords {
  /** The feature, and in words the direction: "Polls, from Threads". */
  name: string;
  status: Status;
  /** "Works" */
  word: string;
  /** How the answer is dated, and what one has to know with it: "inferred · evidence of June 2026". */
  facts: string;
}

/**
 * The words of the badge for one answer. An unknown gives the day on which we last looked; what does not apply, the day
 * of the dataset.
 *
 * @param asOf day of the dataset, `YYYY-MM-DD`.
 */
export function badgeWords({ name, cells }: DerivedFeature, direction: Direction, asOf: string): BadgeWords {
  const cell = cells[direction];
  return {
    name: `${name}, ${sayDirection(direction)}`,
    status: cell.status,
    word: statuses[cell.status].word,
    facts: factsOf(cell, asOf).join(' · '),
  };
}

/** The same as a line of text, for whoever does not see the picture. */
export function badgeAlt({ name, word, facts }: BadgeWords): string {
  return `${name}: ${word} · ${facts}`;
}

function factsOf(cell: DerivedFeature['cells'][Direction], asOf: string): string[] {
  if (cell.status === 'not-applicable') return [`as of ${sayDate(asOf)}`];
  const { status, inferred, disputed, evidenceDate, checked } = cell;
  if (status === 'unknown') return [`checked ${sayDate(checked)}`];
  return [
    ...(inferred ? ['inferred'] : []),
    ...(disputed ? ['disputed'] : []),
    evidenceDate ? `evidence of ${sayDate(evidenceDate)}` : 'evidence undated',
  ];
}
