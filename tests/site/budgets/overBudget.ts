import type { PageBytes } from './pageBytes.ts';
import type { Budget } from './templates.ts';

/** One page with what it costs and may cost. */
export interface Weighed {
  path: string;
  template: string;
  bytes: PageBytes;
  budget: Budget;
}

/** A table of what grew over its budget, a line for each, largest excess first; empty when nothing did. */
export function overBudget(pages: readonly Weighed[]): string {
  const rows = pages
    .flatMap(({ path, template, bytes, budget }) =>
      (Object.keys(budget) as (keyof Budget)[]).map((what) => ({
        cells: [path, template, what, bytes[what], budget[what], `+${bytes[what] - budget[what]}`],
        excess: bytes[what] - budget[what],
      })),
    )
    .filter(({ excess }) => excess > 0)
    .toSorted((a, b) => b.excess - a.excess)
    .map(({ cells }) => cells.map(String));
  if (rows.length === 0) return '';
  const table = [['page', 'template', 'what', 'is', 'may be', 'over'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
