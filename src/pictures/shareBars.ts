import { scaleLinear } from 'd3-scale';
import type { Share } from '../dataset/schema/share.ts';
import { BOLD_13, linesOf } from './lines.ts';

/** Sizes in SVG units; in its box on a phone of 360 px one unit is about one CSS pixel. */
const WIDTH = 296;
const LINE = 16;
/** Room for the figure beside a bar. */
const FIGURE = 96;
const BAR = 14;
const BETWEEN = 14;
const number = new Intl.NumberFormat('en-GB');

/** Shares of one total, counted by one source at one time: only these may stand under one another. */
export interface SharePanel {
  /** Made of the first share's id. */
  id: string;
  /** The total in words: "Out of 1,597: Mastodon servers whose status the crawler knew". */
  of: string;
  by: string;
  asOf: Share['asOf'];
  width: number;
  height: number;
  heading: PanelLine[];
  bars: ShareBar[];
}

/** A panel for each total, in the order of the shares. Shares without a percentage or total cannot be drawn. */
export function sharePanelsOf(shares: readonly Share[]): SharePanel[] {
  const drawn = shares.filter((share) => percentOf(share) !== undefined);
  const panels = Map.groupBy(drawn, ({ outOf, total, by, asOf }) => [outOf, total, by, asOf].join('\n'));
  return [...panels.values()].flatMap((same) => (same[0] ? [panelOf(same[0], same)] : []));
}

/** The share in per cent as its source states it, or count by total; none when neither is known. */
export function percentOf({ percent, count, total }: Share): number | undefined {
  if (percent !== undefined) return percent;
  return count === undefined || total === undefined ? undefined : (100 * count) / total;
}

/** A percentage as readers write it, never rounded to nothing: "36.5 %", "0.0036 %". */
export function sayPercent(percent: number): string {
  const digits = percent >= 1 ? Number(percent.toFixed(1)) : Number(percent.toPrecision(2));
  return `${digits} %`;
}

function panelOf({ id, outOf, total, by, asOf }: Share, shares: readonly Share[]): SharePanel {
  const of = `Out of ${total === undefined ? '' : `${number.format(total)}: `}${outOf}`;
  const heading = linesOf(of, WIDTH).map((text, index) => ({ text, y: (index + 1) * LINE - 4 }));
  const whole = WIDTH - FIGURE;
  const along = scaleLinear([0, 100], [0, whole]).clamp(true);
  let y = heading.length * LINE + 6;
  const bars = shares.map((share) => {
    const percent = percentOf(share) ?? 0;
    const names = linesOf(share.counted, WIDTH, BOLD_13).map((text, index) => ({
      text,
      y: y + (index + 1) * LINE - 4,
    }));
    const top = y + names.length * LINE + 3;
    y = top + BAR + BETWEEN;
    return {
      names,
      figure: [sayPercent(percent), ...(share.count === undefined ? [] : [number.format(share.count)])].join(' · '),
      top,
      height: BAR,
      whole,
      filled: Math.max(0.5, Math.round(along(percent) * 10) / 10),
    };
  });
  return { id, of, by, asOf, width: WIDTH, height: y - BETWEEN + 1, heading, bars };
}

interface ShareBar {
  names: PanelLine[];
  /** Percentage, and the count where it is known. */
  figure: string;
  top: number;
  height: number;
  /** Length of the bar, which is the total, and of its filled part. */
  whole: number;
  filled: number;
}

interface PanelLine {
  text: string;
  y: number;
}
