/** How much of what nginx does with one bare file it must do with a page: below, the file that we ship costs too much. */
const SHARE_MIN = 0.9;

/** What was served in all runs of one kind. */
export interface Served {
  requests: number;
  errors: number;
  /** Requests per second by the clock, in the best run. */
  rate: number;
  /** Seconds that nginx had the processor. */
  busy: number;
}

/** A page under one load, beside a bare file of the same size under the same load. */
export interface Compared {
  path: string;
  /** What is sent, in bytes. */
  bytes: number;
  connections: number;
  page: Served;
  bare: Served;
}

/** A Markdown table with a row for each page and load. */
export function loadTable(rows: readonly Compared[]): string {
  const head = [
    '| page | bytes | connections | requests/s | bare file | requests per s of work | bare file | share | errors |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
  ];
  const cells = rows.map((row) => [
    row.path,
    row.bytes,
    row.connections,
    Math.round(row.page.rate),
    Math.round(row.bare.rate),
    Math.round(perWork(row.page)),
    Math.round(perWork(row.bare)),
    shareOf(row).toFixed(2),
    row.page.errors,
  ]);
  return [...head, ...cells.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

/**
 * Whether every answer came, and each page was served as fast as it must be. Speed is judged by requests for each second
 * that nginx had the processor, so that other programs of a busy machine count neither for it nor against it.
 */
export function loadVerdict(rows: readonly Compared[]): { lines: string[]; kept: boolean } {
  if (rows.length === 0) return { lines: ['Nothing was measured.'], kept: false };
  const errors = rows.reduce((sum, { page }) => sum + page.errors, 0);
  const requests = rows.reduce((sum, { page }) => sum + page.requests, 0);
  const [worst] = rows.map(shareOf).toSorted((a, b) => a - b);
  return {
    lines: [
      `${errors} errors in ${requests} requests (allowed: 0).`,
      `The slowest page is served ${(worst ?? 0).toFixed(2)} times as fast as a bare file of its size (at least: ${SHARE_MIN}).`,
    ],
    kept: errors === 0 && (worst ?? 0) >= SHARE_MIN,
  };
}

function shareOf({ page, bare }: Compared): number {
  return perWork(page) / perWork(bare);
}

/** Nothing done is no speed, whatever it took. */
function perWork({ requests, busy }: Served): number {
  return requests === 0 ? 0 : requests / busy;
}
