import { filtersFrom, holdsWords, queryOf, sayOutcome, type Filters } from './filters.ts';

/** Adds group, words and a shareable address to the table, whose answer and direction filters are plain CSS. */
class CompatTable extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.querySelector('.scripted')?.removeAttribute('hidden');
    form.querySelector('.group-links')?.setAttribute('hidden', '');
    fill(form, filtersFrom(location.search));
    form.addEventListener('input', () => this.#apply(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => this.#apply(form)));
    this.#apply(form, 'first');
  }

  #apply(form: HTMLFormElement, time: 'first' | 'again' = 'again'): void {
    const filters = read(form);
    const rows = [...this.querySelectorAll<HTMLElement>('tr.row')];
    for (const row of rows) row.hidden = !holdsWords(textOf(row), filters.words);
    for (const group of this.querySelectorAll<HTMLElement>('tbody')) {
      const wanted = filters.group === '' || group.dataset['group'] === filters.group;
      group.hidden = !wanted || !group.querySelector('tr.row:not([hidden])');
    }
    const shown = rows.filter((row) => row.getClientRects().length > 0).length;
    const outcome = form.querySelector('.outcome');
    if (outcome) outcome.textContent = sayOutcome(shown, rows.length, filters);
    if (time === 'again') remember(filters);
  }
}

customElements.define('compat-table', CompatTable);

function read(form: HTMLFormElement): Filters {
  const data = new FormData(form);
  const value = (name: string) => String(data.get(name) ?? '').trim();
  return { status: value('status'), direction: value('direction'), group: value('group'), words: value('words') };
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

function textOf(row: HTMLElement): string {
  const others = [...row.querySelectorAll<HTMLElement>('[data-words]')].map(({ dataset }) => dataset['words'] ?? '');
  return [row.textContent, ...others].join(' ');
}
