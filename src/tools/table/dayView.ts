import { periodOn } from '../../dataset/derive/period.ts';
import type { HistoryJson } from '../../dataset/exports/historyJson.ts';
import { sayDate } from '../../dataset/sayDates.ts';
import { directionIds } from '../../dataset/vocabulary/directions.ts';
import { statusIds } from '../../dataset/vocabulary/statuses.ts';
import { drawPeriod } from './drawPeriod.ts';

/** Turns the table, and the counts and captions beside it, to a day and back to the newest answers. */
export class DayView {
  readonly #table: HTMLElement;
  readonly #base: string;
  #day = '';
  /** What the page came with: the newest answers. */
  readonly #newest = new Map<HTMLElement, { className: string; content: Node[] }>();

  /** @param base the site's base path, without a slash at its end */
  constructor(table: HTMLElement, base: string) {
    this.#table = table;
    this.#base = base;
    for (const cell of table.querySelectorAll<HTMLElement>('td[id]')) {
      const content = [...cell.childNodes].filter((node) => !isPermalink(node));
      this.#newest.set(cell, { className: cell.className, content });
    }
  }

  /** Draws what held on a day (`YYYY-MM-DD`); draws nothing and gives false when the history lacks a cell. */
  show(day: string, history: HistoryJson): boolean {
    if (day === this.#day) return true;
    const found = [...this.#newest.keys()].map((cell) => periodFor(cell, day, history));
    if (found.includes(undefined)) return false;
    for (const { cell, direction, period, more } of found.filter((one) => one !== undefined)) {
      const links = { sources: history.sources, base: this.#base, more: `${this.#base}${more}` };
      replace(cell, `${direction} ${period.status}`, drawPeriod(period, links));
    }
    this.#tell(day, `, as of ${sayDate(day)}`);
    return true;
  }

  /** Puts the newest answers back. */
  showNewest(): void {
    if (this.#day === '') return;
    for (const [cell, { className, content }] of this.#newest) replace(cell, className, content);
    this.#tell('', '');
  }

  #tell(day: string, suffix: string): void {
    this.#day = day;
    for (const place of document.querySelectorAll('[data-as-of]')) place.textContent = suffix;
    for (const direction of directionIds) {
      for (const status of statusIds) {
        const count = this.#table.querySelectorAll(`td.${direction}.${status}`).length;
        for (const place of document.querySelectorAll(`[data-count="${direction} ${status}"]`))
          place.textContent = String(count);
      }
    }
  }
}

function periodFor(cell: HTMLElement, day: string, { features }: HistoryJson) {
  const [feature = '', id = ''] = cell.id.split('--');
  const direction = directionIds.find((one) => one === id);
  const period = direction && periodOn(features[feature]?.[direction] ?? [], day);
  return period && { cell, direction, period, more: `/compatibility/${feature}/#${direction}` };
}

function replace(cell: HTMLElement, className: string, content: readonly Node[]): void {
  const permalink = [...cell.childNodes].filter(isPermalink);
  cell.className = className;
  cell.replaceChildren(...content, ...permalink);
}

function isPermalink(node: Node): boolean {
  return node instanceof Element && node.classList.contains('permalink');
}
