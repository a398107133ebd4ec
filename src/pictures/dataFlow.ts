import type { Flow, FlowReach } from '../dataset/schema/flow.ts';
import { linesOf } from './lines.ts';

/** Sizes in SVG units; on a phone of 360 px one unit is about one CSS pixel. */
const WIDTH = 320;
const LINE = 16;
const HEAD = 34;
const BETWEEN = 16;
/** Where the three parties stand. */
const places = { you: 5, server: 110, threads: 315 } as const;
/** How high a way that passes by the server rises above it. */
const RISE = 14;

/** The diagram of who receives what: a row for each situation, from you by your server to Threads. */
export interface DataFlow {
  width: number;
  height: number;
  places: typeof places;
  rows: FlowRow[];
}

/** Draws the flows in their order: where words and strands stand, in SVG units. */
export function dataFlowOf(flows: readonly Flow[]): DataFlow {
  let top = HEAD;
  const rows = flows.map(({ when, label, reach }) => {
    const head = linesOf(when, WIDTH);
    const y = top + head.length * LINE + 8 + (reach === 'direct' ? RISE / 2 : 0);
    const foot = linesOf(label, WIDTH);
    const row = {
      when: head.map((text, index) => ({ text, y: top + (index + 1) * LINE - 4 })),
      y,
      reach,
      arrives: reach !== 'kept' && reach !== 'unclear',
      home: reach === 'direct' ? '' : `M${places.you} ${y}H${places.server}`,
      away: awayOf(reach, y),
      label: foot.map((text, index) => ({ text, y: y + 4 + (index + 1) * LINE })),
    };
    top = y + 4 + foot.length * LINE + BETWEEN;
    return row;
  });
  return { width: WIDTH, height: top - BETWEEN + 4, places, rows };
}

/** The way to Threads; from the server, or past it. */
function awayOf(reach: FlowReach, y: number): string {
  if (reach === 'kept') return '';
  if (reach === 'direct') return `M${places.you} ${y}C90 ${y - RISE} 230 ${y - RISE} ${places.threads} ${y}`;
  return `M${places.server} ${y}H${places.threads}`;
}

interface FlowRow {
  when: FlowLine[];
  label: FlowLine[];
  /** The height at which the three parties stand in this row. */
  y: number;
  reach: FlowReach;
  /** Whether a source says that it reaches Threads. */
  arrives: boolean;
  /** Paths from you to your server, and on to Threads; empty where nothing goes. */
  home: string;
  away: string;
}

interface FlowLine {
  text: string;
  y: number;
}
