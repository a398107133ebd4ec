import { scaleLinear } from 'd3-scale';
import type { DerivedCell, DerivedFeature } from '../dataset/derive/features.ts';
import { isoOf } from '../dataset/sayDates.ts';
import type { NotApplicable } from '../dataset/schema/cell.ts';
import type { When } from '../dataset/schema/dates.ts';
import { directionIds, type Direction } from '../dataset/vocabulary/directions.ts';
import { statuses, type Status } from '../dataset/vocabulary/statuses.ts';
import { dayNumber, lastDayNumber } from './days.ts';
import { widthOf } from './lines.ts';

/** Sizes in SVG units; on a phone of 360 px one unit is about one CSS pixel. */
const WIDTH = 320;
const EDGE = 4;
const ROW = 50;
const STRAND = 24;
const WORD = 42;
const WORD_SIZE = 12;
/** How far before a date an unknown beginning is hinted at. */
const LEAD = 8;
/** A state of a single day is drawn this long, to be seen at all. */
const SHORTEST = 3;
/** Threads launched on 5 July 2023 without federation; nothing can be older. */
const FIRST_DAY = '2023-07-01';

/** The answers of one feature over time: a row for each direction, from the launch of Threads to the last reading. */
export interface StatusStrip {
  width: number;
  height: number;
  years: { label: string; x: number }[];
  rows: StripRow[];
}

/** Draws the strips of a feature up to `asOf` (`YYYY-MM-DD`): positions and paths, in SVG units. */
export function statusStripOf(feature: DerivedFeature, asOf: string): StatusStrip {
  const last = dayNumber(asOf);
  const x = scaleLinear([dayNumber(FIRST_DAY), last], [EDGE, WIDTH - EDGE]).clamp(true);
  const at = (day: number) => Math.round(x(day));
  const rows = directionIds.map((direction, row) => rowOf(direction, feature.cells[direction], row * ROW, at, last));
  return { width: WIDTH, height: rows.length * ROW + 22, years: yearsTo(asOf, at), rows };
}

function rowOf(direction: Direction, cell: DerivedCell | NotApplicable, top: number, at: At, last: number): StripRow {
  const y = top + STRAND;
  const spans = cell.status === 'not-applicable' ? [] : spansOf(cell, at, last);
  return {
    direction,
    status: cell.status,
    label: top + 12,
    strands: spans.map((span) => ({ kind: span.kind, path: pathOf(span, y) })),
    words: [...wordsOf(spans, statuses[cell.status].word), { word: statuses[cell.status].word, x: WIDTH - EDGE }].map(
      (word) => ({ ...word, y: top + WORD }),
    ),
  };
}

/** Every stretch of a row, oldest first; what no source covers is dotted or left out. */
function spansOf(cell: DerivedCell, at: At, last: number): Span[] {
  const spans: Span[] = [];
  for (const { status, since, until } of cell.earlier ?? []) {
    const ended = daysOf(until);
    const begin = since && daysOf(since);
    const to = at(ended.from ?? ended.to);
    const from = begin ? at(begin.to) : to - LEAD;
    if (begin) spans.push(...beginningOf(begin, at));
    spans.push({ kind: status, from, to: Math.max(to, from + SHORTEST) });
  }
  if (cell.status === 'unknown') return [...spans, { kind: 'unknown', from: spans.at(-1)?.to ?? at(0), to: at(last) }];
  const shown = cell.evidenceDate === undefined ? undefined : at(lastDayNumber(cell.evidenceDate));
  const begin = cell.since && daysOf(cell.since);
  if (begin) {
    const from = at(begin.to);
    const until = Math.max(from + SHORTEST, shown ?? from);
    spans.push(...beginningOf(begin, at), { kind: cell.status, from, to: until });
    return [...spans, { kind: 'later', from: until, to: at(last) }];
  }
  if (shown === undefined) return spans;
  return [
    ...spans,
    { kind: 'unknown', from: shown - 2 * LEAD, to: shown - LEAD },
    { kind: cell.status, from: shown - LEAD, to: shown },
    { kind: 'later', from: shown, to: at(last) },
  ];
}

/** The stretch in which a state began on some day: dotted from the last day without it, or as a short hint. */
function beginningOf({ from, to }: Days, at: At): Span[] {
  const start = from === undefined ? at(to) - LEAD : at(from);
  return start < at(to) ? [{ kind: 'unknown', from: start, to: at(to) }] : [];
}

function pathOf({ kind, from, to }: Span, y: number): string {
  if (kind !== 'no') return `M${from} ${y}H${to}`;
  const middle = Math.round((from + to) / 2);
  const cross = `M${middle - 4} ${y - 4}l8 8m0-8l-8 8`;
  return to - from < 24 ? cross : `M${from} ${y}H${middle - 8}${cross}M${middle + 8} ${y}H${to}`;
}

/** Words under the earlier stretches that have room for one, beside the answer's own word at the end of the row. */
function wordsOf(spans: readonly Span[], answer: string): { word: string; x: number }[] {
  const limit = WIDTH - EDGE - widthOf(answer, WORD_SIZE) - WORD_SIZE;
  return spans.flatMap(({ kind, from, to }) => {
    if (kind === 'later' || kind === 'unknown') return [];
    const { word } = statuses[kind];
    const end = from + widthOf(word, WORD_SIZE);
    return end <= to && end <= limit ? [{ word, x: from }] : [];
  });
}

/** The days between which something happened; `from` is absent when no source tells the earliest. */
function daysOf(when: When): Days {
  if ('on' in when) return { from: dayNumber(isoOf(when)), to: lastDayNumber(isoOf(when)) };
  return { from: when.absentOn === undefined ? undefined : dayNumber(when.absentOn), to: dayNumber(when.presentOn) };
}

function yearsTo(asOf: string, at: At): { label: string; x: number }[] {
  const first = Number(FIRST_DAY.slice(0, 4)) + 1;
  const count = Number(asOf.slice(0, 4)) - first + 1;
  return Array.from({ length: count }, (_, index) => String(first + index)).map((label) => ({
    label,
    x: at(dayNumber(label)),
  }));
}

interface StripRow {
  direction: Direction;
  status: Status;
  /** Where the middle of the row's label stands. */
  label: number;
  strands: { kind: SpanKind; path: string }[];
  /** The answer's own word is the last and ends at its `x`; the others begin there. */
  words: { word: string; x: number; y: number }[];
}

interface Span {
  kind: SpanKind;
  from: number;
  to: number;
}

/** `later`: after the newest evidence, up to the day it was last read. */
type SpanKind = Exclude<Status, 'not-applicable'> | 'later';
type At = (day: number) => number;
interface Days {
  from: number | undefined;
  to: number;
}
