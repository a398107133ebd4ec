/** How much slower a record may be at the largest scale than at the smallest: more would be growth, not noise. */
const GROWTH_MAX = 2;
/** How long the largest scale may take, in milliseconds on two cores. */
const TOTAL_MAX_MS = 5000;

/** The best run of one scale. */
export interface Timed {
  /** How many times the real records. */
  times: number;
  records: number;
  /** What the clock says, in milliseconds by stage. */
  stages: Record<string, number>;
  /** How much of that the program had the processor, in milliseconds: less than the clock says on a busy machine. */
  busy: number;
}

/** A table of the times, smallest scale first, as lines of plain text. */
export function timeTable(scales: readonly Timed[]): string {
  const stages = Object.keys(scales[0]?.stages ?? {});
  const rows = scales.map((scale) => [
    `${scale.times}×`,
    String(scale.records),
    ...stages.map((stage) => (scale.stages[stage] ?? 0).toFixed(1)),
    totalOf(scale).toFixed(1),
    scale.busy.toFixed(1),
    perRecord(scale).toFixed(1),
  ]);
  const head = ['scale', 'records', ...stages.map((stage) => `${stage} ms`), 'total ms', 'busy ms', 'busy µs/record'];
  const widths = head.map((word, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? word).length)));
  return [head, ...rows].map((row) => row.map((word, i) => word.padStart(widths[i] ?? 0)).join('  ')).join('\n');
}

/**
 * What the times say: each promise with what was measured, and whether all are kept. Growth is judged by the work done,
 * so that other programs cannot feign it; the total by the clock.
 */
export function verdict(scales: readonly Timed[]): { lines: string[]; kept: boolean } {
  const [smallest, largest] = [scales[0], scales.at(-1)];
  if (smallest === undefined || largest === undefined) return { lines: ['Nothing was measured.'], kept: false };
  const growth = perRecord(largest) / perRecord(smallest);
  const total = totalOf(largest);
  return {
    lines: [
      `A record at ${largest.times}× takes ${growth.toFixed(2)} times as long as at ${smallest.times}× (allowed: ${GROWTH_MAX}).`,
      `${largest.times}× takes ${(total / 1000).toFixed(2)} s (allowed: ${TOTAL_MAX_MS / 1000} s on two idle cores; it had one for ${((largest.busy / total) * 100).toFixed(0)} % of that time).`,
    ],
    kept: growth <= GROWTH_MAX && total <= TOTAL_MAX_MS,
  };
}

/** Milliseconds by the clock. */
export function totalOf({ stages }: Pick<Timed, 'stages'>): number {
  return Object.values(stages).reduce((sum, ms) => sum + ms, 0);
}

/** Microseconds of work. */
function perRecord({ busy, records }: Timed): number {
  return (busy * 1000) / records;
}
