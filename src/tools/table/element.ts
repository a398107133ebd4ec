import { DayView } from './dayView.ts';
import { FileOnce } from './fileOnce.ts';
import { dayWithin, filtersFrom, holdsWords, queryOf, type Days, type Filters } from './filters.ts';
import { isHistory } from './isHistory.ts';
import { isOtherNames, type OtherNames } from './otherNames.ts';
import { sayFailure, sayFetching, sayOutcome, sayRange } from './sayOutcome.ts';

/**
 * Adds group, words, a day and a shareable address to the table, whose answer and direction filters are plain CSS.
 * Where the table is of a fixed day there is no date field, and no day to choose.
 */
class CompatTable extends HTMLElement {
  #view: DayView | undefined;
  readonly #history = new FileOnce(isHistory);
  /** Without them, words are looked for in what the table shows. */
  readonly #names = new FileOnce(isOtherNames);

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.#view = new DayView(this, this.dataset['base'] ?? '');
    for (const part of form.querySelectorAll('.scripted')) part.removeAttribute('hidden');
    form.querySelector('.group-links')?.setAttribute('hidden', '');
    fill(form, filtersFrom(location.search, daysOf(form)));
    const update = () => {
      remember(read(form));
      void this.#update(form);
    };
    form.addEventListener('input', update);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(update));
    void this.#update(form);
  }

  async #update(form: HTMLFormElement): Promise<void> {
    const base = this.dataset['base'] ?? '';
    const asked = read(form);
    const day = asked['as-of'];
    if (day !== '' && !this.#history.isAsked) say(form, sayFetching(day));
    const [history, names] = await Promise.all([
      day === '' ? undefined : this.#history.load(`${base}/data/v1/history.json`),
      asked.words === '' ? undefined : this.#names.load(`${base}/compatibility/names.json`),
    ]);
    const filters = read(form);
    // The reader may have gone on while these came; their last choice draws itself.
    if (filters['as-of'] !== day || filters.words !== asked.words) return;
    const turned = history !== undefined && this.#view?.show(day, history) === true;
    if (!turned) this.#view?.showNewest();
    const failed = day !== '' && !turned;
    // The next choice fetches anew.
    if (failed) this.#history.forget();
    const outcome = this.#filter(failed ? { ...filters, 'as-of': '' } : filters, names ?? {});
    say(form, [failed ? sayFailure(day) : rangeNote(form), outcome].filter(Boolean).join(' '));
  }

  /** Hides rows that do not fit, and says how many do. */
  #filter(filters: Filters, names: OtherNames): string {
    const rows = [...this.querySelectorAll<HTMLElement>('tr.row')];
    for (const row of rows) row.hidden = !holdsWords(`${row.textContent} ${names[row.id] ?? ''}`, filters.words);
    for (const group of this.querySelectorAll<HTMLElement>('tbody')) {
      const wanted = filters.group === '' || group.dataset['group'] === filters.group;
      group.hidden = !wanted || !group.querySelector('tr.row:not([hidden])');
    }
    const shown = rows.filter((row) => row.getClientRects().length > 0).length;
    return sayOutcome(shown, rows.length, filters);
  }
}

customElements.define('compat-table', CompatTable);

function read(form: HTMLFormElement): Filters {
  const data = new FormData(form);
  const value = (name: string) => String(data.get(name) ?? '').trim();
  return {
    status: value('status'),
    direction: value('direction'),
    group: value('group'),
    words: value('words'),
    'as-of': dayWithin(value('as-of'), daysOf(form)),
  };
}

function fill(form: HTMLFormElement, filters: Filters): void {
  for (const [name, value] of Object.entries(filters)) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList) field.value = value;
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

function remember(filters: Filters): void {
  const query = queryOf(filters);
  history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
}

function say(form: HTMLFormElement, text: string): void {
  const outcome = form.querySelector('.outcome');
  // Setting the same text again would have it read out again.
  if (outcome && outcome.textContent !== text) outcome.textContent = text;
}

function daysOf(form: HTMLFormElement): Days | undefined {
  const field = form.elements.namedItem('as-of');
  return field instanceof HTMLInputElement ? { first: field.min, last: field.max } : undefined;
}

function rangeNote(form: HTMLFormElement): string {
  const days = daysOf(form);
  const typed = new FormData(form).get('as-of') ?? '';
  return days && typed !== '' && dayWithin(String(typed), days) === '' ? sayRange(days) : '';
}
