import { BOLD_13, linesOf } from './lines.ts';

/** Sizes in SVG units; on a phone of 360 px one unit is about one CSS pixel. */
const WIDTH = 320;
const NAMES = 98;
const LINE = 15;
const WORD_SIZE = 12.5;
const STRAND = 26;
const PADDING = 10;

/** Rows of places against columns of choices: in each cell a strand that passes the server's gate, or does not. */
export interface StanceGrid {
  width: number;
  height: number;
  columns: { x: number; lines: GridLine[] }[];
  rows: GridRow[];
}

/** What is compared, before it is drawn. */
export interface GridContent {
  columns: readonly string[];
  /** `outward` rows go from members to Threads; all others come from there. */
  rows: readonly { name: string; outward?: boolean; cells: readonly GridWord[] }[];
}

/** Draws a grid: where words and strands stand, in SVG units. */
export function stanceGridOf({ columns, rows }: GridContent): StanceGrid {
  const step = (WIDTH - NAMES) / columns.length;
  const middle = (index: number) => Math.round(NAMES + step * (index + 0.5));
  const heads = columns.map((name, index) => ({
    x: middle(index),
    lines: linesOf(name, step - 2, BOLD_13).map((text, line) => ({ text, y: (line + 1) * LINE - 2 })),
  }));
  let top = Math.max(0, ...heads.map(({ lines }) => lines.length)) * LINE + 6;
  const drawn = rows.map(({ name, outward = false, cells }) => {
    const names = linesOf(name, NAMES - 6);
    const words = cells.map(({ word }) => linesOf(word, step - 2, WORD_SIZE));
    const tallest = Math.max(
      names.length * LINE,
      STRAND - 8 + Math.max(0, ...words.map((lines) => lines.length)) * LINE,
    );
    const row = {
      top,
      outward,
      names: names.map((text, line) => ({ text, y: top + PADDING + (line + 1) * LINE - 4 })),
      cells: cells.map(({ strand }, index) => ({
        strand,
        x: middle(index),
        y: top + PADDING + 6,
        words: (words[index] ?? []).map((text, line) => ({ text, y: top + STRAND + PADDING - 4 + line * LINE })),
      })),
    };
    top += tallest + 2 * PADDING - 4;
    return row;
  });
  return { width: WIDTH, height: top, columns: heads, rows: drawn };
}

/** How a strand fares at the gate: it passes, passes in part, ends there, or nobody knows. */
export type GridStrand = 'whole' | 'partly' | 'cut' | 'unknown';

interface GridWord {
  word: string;
  strand: GridStrand;
}

interface GridRow {
  top: number;
  outward: boolean;
  names: GridLine[];
  cells: { strand: GridStrand; x: number; y: number; words: GridLine[] }[];
}

interface GridLine {
  text: string;
  y: number;
}
