import type { Status } from '../dataset/vocabulary/statuses.ts';

/** Side of the square that each mark is drawn in, in pixels. */
export const MARK_SIZE = 12;

/** The shape of each status, as on the pages, in the current colour. */
export const marks = {
  works: '<circle cx="6" cy="6" r="5"/>',
  partial:
    '<circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M6 1.6a4.4 4.4 0 0 0 0 8.8z"/>',
  no: '<path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" stroke-width="2.2"/>',
  unknown:
    '<path d="M3.3 3.9a2.7 2.7 0 1 1 4.1 2.3C6.4 6.9 6 7.2 6 8.3" fill="none" stroke="currentColor" stroke-width="1.8"/><circle cx="6" cy="10.7" r="1.2"/>',
  'not-applicable': '<path d="M1.5 5h9v2h-9z"/>',
} as const satisfies Record<Status, string>;
