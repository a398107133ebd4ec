import type { Journey, JourneySide } from '../dataset/schema/journey.ts';
import { linesOf } from './lines.ts';

/** Sizes in SVG units; on a phone of 360 px one unit is about one CSS pixel. */
const WIDTH = 320;
const LINE = 16;
const HEAD = 34;
const STEP = 40;
const CROSSING = 116;
/** Where the two banks stand, and how far from them their words. */
const banks = { threads: 11, fediverse: 309 } as const;
const ASIDE = 18;
const MIDDLE = WIDTH / 2;

/** The way of a post: down the bank of Threads, over to the other, and back; a stop for each step. */
export interface PostPath {
  width: number;
  height: number;
  stops: PathStop[];
  /** The way itself, in pieces that each lie on one bank or cross over. */
  ways: { side: JourneySide; path: string }[];
}

/** Draws a journey: where its stops, words and ways stand, in SVG units. A journey begins on the bank of its first step. */
export function postPathOf({ steps }: Journey): PostPath {
  let bank: Bank = steps[0]?.side === 'fediverse' ? 'fediverse' : 'threads';
  let y = HEAD;
  let from = y;
  const stops: PathStop[] = [];
  const ways: PostPath['ways'] = [];
  for (const [index, { side, label }] of steps.entries()) {
    const number = index + 1;
    if (side === 'crossing') {
      if (y > from) ways.push({ side: bank, path: `M${banks[bank]} ${from}V${y}` });
      const to = other(bank);
      ways.push({ side, path: crossing(banks[bank], banks[to], y) });
      stops.push({ number, side, x: MIDDLE, y: y + CROSSING / 2, lines: above(label, y) });
      bank = to;
      y += CROSSING;
      from = y;
      continue;
    }
    if (stops.at(-1)?.side === side) y += STEP;
    stops.push({ number, side, x: banks[bank], y, lines: beside(label, bank, y) });
  }
  if (y > from) ways.push({ side: bank, path: `M${banks[bank]} ${from}V${y}` });
  return { width: WIDTH, height: y + 20, stops, ways };
}

function other(bank: Bank): Bank {
  return bank === 'threads' ? 'fediverse' : 'threads';
}

function crossing(from: number, to: number, y: number): string {
  const half = CROSSING / 2;
  return `M${from} ${y}C${from} ${y + half} ${from} ${y + half} ${MIDDLE} ${y + half}S${to} ${y + half} ${to} ${y + CROSSING}`;
}

function beside(label: string, bank: Bank, y: number): PathLine[] {
  const lines = linesOf(label, WIDTH - 3 * ASIDE);
  const x = bank === 'threads' ? banks.threads + ASIDE : banks.fediverse - ASIDE;
  const anchor = bank === 'threads' ? 'start' : 'end';
  return lines.map((text, index) => ({ text, x, y: y + 4 + (index - (lines.length - 1) / 2) * LINE, anchor }));
}

function above(label: string, y: number): PathLine[] {
  const lines = linesOf(label, WIDTH - 6 * ASIDE);
  const last = y + CROSSING / 2 - 16;
  return lines.map((text, index) => ({
    text,
    x: MIDDLE,
    y: last - (lines.length - 1 - index) * LINE,
    anchor: 'middle',
  }));
}

type Bank = keyof typeof banks;

interface PathStop {
  /** Its number in the list beside the picture, from 1. */
  number: number;
  side: JourneySide;
  x: number;
  y: number;
  lines: PathLine[];
}

interface PathLine {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}
