import { earliestDay, lastDayOf } from '../dataset/dates.ts';
import type { When } from '../dataset/schema/dates.ts';
import { eventAreas, type EventArea, type GuideEvent } from '../dataset/schema/event.ts';

/** Sizes in SVG units. A mark is a link: its cell of 24 by 24 is what a finger must hit. */
const WIDTH = 324;
const CELL = 24;
const LABELS = 54;
const BETWEEN = 1.5;
const STEP = 17;
const quarterNames = ['Jan–Mar', 'Apr–Jun', 'Jul–Sep', 'Oct–Dec'] as const;
/** How many marks stand side by side in each lane before a new line begins; together they fill the width. */
const abreast = { threads: 4, servers: 3, software: 2, law: 1, standards: 1 } as const satisfies Record<
  EventArea,
  number
>;
const areas = Object.keys(eventAreas) as EventArea[];

/** Events by quarter, oldest first, in a lane for each area; the fuller a quarter, the taller its row. */
export interface EventChart {
  width: number;
  height: number;
  lanes: ChartLane[];
  rows: ChartRow[];
}

/**
 * Draws the chart: where lanes, rows and marks stand, in SVG units. Quarters without events have their row too. An event
 * of which only the year is known stands beside the year. Throws nothing; no events give an empty chart.
 */
export function eventChartOf(events: readonly GuideEvent[]): EventChart {
  const top = areas.length * STEP + 8;
  const lanes = lanesFrom(events);
  const rows: ChartRow[] = [];
  let y = top;
  for (const period of periodsOf(events)) {
    const inside = events.filter((event) => periodOf(event.when) === period.key);
    const marks = lanes.flatMap(({ area, x }) =>
      inside
        .filter((event) => event.area === area)
        .map((event, index) => ({
          id: event.id,
          area,
          shape: shapeOf(event.when),
          x: x + (index % abreast[area]) * CELL + CELL / 2,
          y: y + Math.floor(index / abreast[area]) * CELL + CELL / 2,
        })),
    );
    const bottom = Math.max(y + CELL, ...marks.map((mark) => mark.y + CELL / 2));
    rows.push({ name: period.name, isYear: period.isYear, y, marks });
    y = bottom + BETWEEN;
  }
  return { width: WIDTH, height: y, lanes, rows };
}

/** Names of lanes step down to their lanes, so that each can be written out. */
function lanesFrom(events: readonly GuideEvent[]): ChartLane[] {
  let x = LABELS;
  return areas.map((area, index) => {
    const width = abreast[area] * CELL;
    const lane = {
      area,
      count: events.filter((event) => event.area === area).length,
      x,
      end: x + width,
      label: (areas.length - index) * STEP - 4,
    };
    x += width + BETWEEN;
    return lane;
  });
}

/** Every year from the first event to the last, each followed by its quarters up to the last event's. */
function periodsOf(events: readonly GuideEvent[]): Period[] {
  const keys = events.map(({ when }) => periodOf(when)).toSorted();
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return [];
  const periods: Period[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    periods.push({ key: String(year), name: String(year), isYear: true });
    quarterNames.forEach((name, index) => periods.push({ key: `${year} ${index + 1}`, name, isYear: false }));
  }
  const quarters = keys.filter((key) => key.includes(' '));
  return periods.filter(
    ({ key, isYear }) => isYear || (key >= (quarters[0] ?? key) && key <= (quarters.at(-1) ?? key)),
  );
}

/** `2024 2` for a date in the second quarter of 2024, `2024` when only the year is known. */
function periodOf(when: When): string {
  const [year = '', month = ''] = lastDayOf(when).split('-');
  if ('on' in when && when.precision === 'year') return year;
  return `${year} ${Math.ceil(Number(month) / 3)}`;
}

function shapeOf(when: When): MarkShape {
  if ('on' in when) return when.precision;
  return earliestDay(when) === when.presentOn ? 'by' : 'between';
}

/** How exactly an event is dated: to a day, a month, a year; "by" a day, or "between" two. */
export type MarkShape = 'day' | 'month' | 'year' | 'by' | 'between';

interface ChartLane {
  area: EventArea;
  count: number;
  x: number;
  end: number;
  /** The line on which the lane's name stands; a rule leads down from its end. */
  label: number;
}

interface ChartRow {
  name: string;
  isYear: boolean;
  y: number;
  marks: { id: string; area: EventArea; shape: MarkShape; x: number; y: number }[];
}

interface Period {
  key: string;
  name: string;
  isYear: boolean;
}
