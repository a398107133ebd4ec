import { timelineReaches, type Timeline, type TimelineReach } from '../dataset/schema/timeline.ts';
import type { GridContent, GridStrand } from './stanceGrid.ts';

/** What of Threads each timeline shows under each stance. */
export function timelinesOf(timelines: readonly Timeline[]): GridContent {
  return {
    columns: ['Federate', 'Limit', 'Suspend'],
    rows: timelines.map(({ name, federate, limit, suspend }) => ({
      name,
      cells: [federate, limit, suspend].map(({ reach }) => ({
        word: timelineReaches[reach].word,
        strand: reachStrands[reach],
      })),
    })),
  };
}

const reachStrands = {
  arrives: 'whole',
  partly: 'partly',
  nothing: 'cut',
  unknown: 'unknown',
} as const satisfies Record<TimelineReach, GridStrand>;
