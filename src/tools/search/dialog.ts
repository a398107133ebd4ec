import { searchTerms } from '../../generated/searchTerms.ts';
import { find } from './find.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { emptyState, resultItem } from './results.ts';

/** How long to wait after the last key before asking the index, in milliseconds. */
const PAUSE_MS = 60;

let pagefind: Promise<Pagefind> | undefined;

/** Opens the search dialog that stands in the page's search element, and makes it work the first time. */
export async function openDialog(host: HTMLElement): Promise<void> {
  const dialog = host.querySelector('dialog');
  const input = dialog?.querySelector('input');
  if (!dialog || !input) return;
  if (!dialog.open) dialog.showModal();
  input.select();
  if (pagefind !== undefined) return;
  pagefind = loadPagefind(host.dataset['bundle'] ?? '/pagefind/');
  prepare(dialog, input, pagefind);
}

function prepare(dialog: HTMLDialogElement, input: HTMLInputElement, index: Promise<Pagefind>): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const list = dialog.querySelector('ol');
  const outcome = dialog.querySelector('[role="status"]');
  const show = async () => {
    const turn = ++latest;
    const text = input.value.trim();
    const found = text === '' ? [] : await find(text, await index, searchTerms);
    if (turn !== latest || !list || !outcome) return;
    list.replaceChildren(...found.map(resultItem));
    outcome.replaceChildren(...(text === '' ? [] : found.length > 0 ? [`${found.length} results`] : emptyState(dialog, text)));
  };
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void show(), PAUSE_MS);
  });
  dialog.addEventListener('keydown', (event) => moveFocus(event, dialog, input));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || (event.target instanceof Element && event.target.closest('a'))) dialog.close();
  });
  if (input.value !== '') void show();
}

/** Arrow keys walk through the box and the results; Enter in the box follows the first result. */
function moveFocus(event: KeyboardEvent, dialog: HTMLDialogElement, input: HTMLInputElement): void {
  const stops: HTMLElement[] = [input, ...dialog.querySelectorAll<HTMLElement>('ol a')];
  const here = stops.findIndex((stop) => stop === document.activeElement);
  if (event.key === 'Enter' && here === 0) {
    event.preventDefault();
    stops[1]?.click();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  stops[(here + step + stops.length) % stops.length]?.focus();
}
