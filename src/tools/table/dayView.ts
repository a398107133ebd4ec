import { periodOn } from '../../dataset/derive/period.ts';
import type { HistoryFile } from '../../dataset/exports/schema/files.ts';
import { sayDate } from '../../dataset/sayDates.ts';
import { directionIds } from '../../dataset/vocabulary/directions.ts';
import { statusIds, type Status } from '../../dataset/vocabulary/statuses.ts';
import { drawPeriod } from './drawPeriod.ts';

/** Turns the table, and the counts and captions beside it, to a day and back to the newest answers. */
export class DayView {
  readonly #table: HTMLElement;
  readonly #base: string;
  #day = '';
  /** What the page came with: the newest answers. */
  readonly #newest = new Map<HTMLElement, { status: Status; content: Node[] }>();

  /** @param base the site's base path, without a slash at its end */
  constructor(table: HTMLElement, base: string) {
    this.#table = table;
    this.#base = base;
    for (const cell of table.querySelectorAll<HTMLElement>('td[id]')) {
      const content = [...cell.childNodes].filter((node) => !isPermalink(node));
      const status = statusIds.find((id) => cell.classList.contains(id));
      if (status) this.#newest.set(cell, { status, content });
    }
  }

  /** Draws what held on a day (`YYYY-MM-DD`); draws nothing and gives false when the history lacks a cell. */
  show(day: string, history: HistoryFile): boolean {
    if (day === this.#day) return true;
    const found = [...this.#newest.keys()].map((cell) => periodFor(cell, day, history));
    if (found.includes(undefined)) return false;
    for (const { cell, period, more } of found.filter((one) => one !== undefined)) {
      const links = { sources: history.sources, base: this.#base, more: `${this.#base}${more}` };
      replace(cell, period.status, drawPeriod(period, links));
    }
    this.#tell(day);
    return true;
  }

  /** Puts the newest answers back. */
  showNewest(): void {
    if (this.#day === '') return;
    for (const [cell, { status, content }] of this.#newest) replace(cell, status, content);
    this.#tell('');
  }

  #tell(day: string): void {
    this.#day = day;
    for (const place of document.querySelectorAll('[data-as-of]'))
      place.textContent = day === '' ? '' : `, as of ${sayDate(day)}`;
    for (const direction of directionIds) {
      for (const status of statusIds) {
        const count = this.#table.querySelectorAll(`td.${direction}.${status}`).length;
        for (const place of document.querySelectorAll(`[data-count="${direction} ${status}"]`))
          place.textContent = String(count);
      }
    }
  }
}

function periodFor(cell: HTMLElement, day: string, { features }: HistoryFile) {
  const [feature = '', id = ''] = cell.id.split('--');
  const direction = directionIds.find((one) => one === id);
  const period = direction && periodOn(features[feature]?.[direction] ?? [], day);
  return period && { cell, period, more: `/compatibility/${feature}/#${direction}` };
}

/** The filters go by the status among the classes of a cell. */
function replace(cell: HTMLElement, status: Status, content: readonly Node[]): void {
  const permalink = [...cell.childNodes].filter(isPermalink);
  cell.classList.remove(...statusIds);
  cell.classList.add(status);
  cell.replaceChildren(...content, ...permalink);
}

function isPermalink(node: Node): boolean {
  return node instanceof Element && node.classList.contains('permalink');
}
