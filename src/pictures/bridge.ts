import { scaleLinear } from 'd3-scale';
import { curveBasis, line } from 'd3-shape';
import type { DerivedFeature } from '../dataset/derive/features.ts';
import { directionIds, type Direction } from '../dataset/vocabulary/directions.ts';
import { groupIds, groups, type GroupId } from '../dataset/vocabulary/groups.ts';
import type { Status } from '../dataset/vocabulary/statuses.ts';

/** Sizes in SVG units; on a phone one unit is a little less than a CSS pixel. */
const WIDTH = 360;
const PIER = 10;
const LABEL = 24;
const STRAND = 6;
const BETWEEN = 8;
const RISE = 9;
/** A strand that leads nowhere ends here, as a share of the span. */
const BROKEN_AT = 0.42;
/** Strands of a bundle lie in this order, so that the eye can compare lengths. */
const order = ['works', 'partial', 'no', 'unknown', 'not-applicable'] as const satisfies Status[];

/** The bridge between Threads and the fediverse: a lane for each group of features, a strand for each answer. */
export interface Bridge {
  width: number;
  height: number;
  lanes: Lane[];
}

/** Draws the bridge from the answers: positions and paths, in SVG units. Questions that do not apply get no strand. */
export function bridgeOf(features: readonly DerivedFeature[]): Bridge {
  const lanes: Lane[] = [];
  let y = 0;
  for (const group of groupIds) {
    const lane = laneOf(
      group,
      features.filter((feature) => feature.group === group),
      y,
    );
    lanes.push(lane);
    y = lane.end + BETWEEN;
  }
  return { width: WIDTH, height: y, lanes };
}

function laneOf(group: GroupId, features: readonly DerivedFeature[], top: number): Lane {
  let y = top + LABEL + RISE;
  const strands: Strand[] = [];
  for (const direction of directionIds) {
    const answers = features
      .map(({ cells }) => cells[direction].status)
      .filter((status) => status !== 'not-applicable')
      .toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
    for (const status of answers) {
      strands.push({ direction, status, y, path: pathOf(direction, status) });
      y += STRAND;
    }
    y += STRAND;
  }
  return { name: groups[group].name, label: top + LABEL / 2, end: y, strands };
}

/**
 * An arch from the acting side's pier to the other; a broken one stops on the way. It starts at height 0 and is moved to
 * its place: the same few arches again and again take half the bytes of one path a strand.
 */
function pathOf(direction: Direction, status: Status): string {
  const span = direction === 'from-threads' ? [PIER, WIDTH - PIER] : [WIDTH - PIER, PIER];
  const along = scaleLinear([0, 1], span);
  const end = status === 'no' ? BROKEN_AT : 1;
  const stops = [0, end / 4, end / 2, (3 * end) / 4, end];
  const arch = line<number>(
    (share) => along(share),
    (share) => -RISE * 4 * share * (1 - share),
  ).curve(curveBasis);
  return rounded(arch(stops) ?? '');
}

function rounded(path: string): string {
  return path.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

interface Lane {
  name: string;
  /** Where the middle of the lane's name stands. */
  label: number;
  end: number;
  strands: Strand[];
}

interface Strand {
  direction: Direction;
  status: Status;
  /** How far down its path stands. */
  y: number;
  path: string;
}
