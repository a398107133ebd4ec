import { find, type Found } from './find.ts';
import { loadGuide } from './guide.ts';
import { loadPagefind } from './pagefind.ts';
import { emptyState, resultItem } from './results.ts';

/** How long to wait after the last key before asking the index, in milliseconds. */
const PAUSE_MS = 60;

const prepared = new WeakSet<HTMLDialogElement>();

/** Opens the search dialog that stands in the page's search element, and makes it work the first time. */
export function openDialog(host: HTMLElement): void {
  const dialog = host.querySelector('dialog');
  const input = dialog?.querySelector('input');
  if (!dialog || !input) return;
  if (!dialog.open) dialog.showModal();
  input.select();
  if (prepared.has(dialog)) return;
  prepared.add(dialog);
  prepare(dialog, input, host.dataset['root'] ?? '');
}

function prepare(dialog: HTMLDialogElement, input: HTMLInputElement, root: string): void {
  const index = Promise.all([loadPagefind(`${root}/pagefind/`), loadGuide(`${root}/pagefind/`)]);
  let pause: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const look = async () => {
    const turn = ++latest;
    const text = input.value.trim();
    const [pagefind, guide] = await index;
    const found = text === '' ? [] : await find(text, pagefind, guide);
    if (turn === latest) show(dialog, text, found, root);
  };
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void look(), PAUSE_MS);
  });
  dialog.addEventListener('keydown', (event) => moveFocus(event, dialog, input));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || (event.target instanceof Element && event.target.closest('a'))) dialog.close();
  });
  if (input.value !== '') void look();
}

function show(dialog: HTMLDialogElement, text: string, found: readonly Found[], root: string): void {
  const outcome = text === '' ? [] : found.length > 0 ? [`${found.length} results`] : emptyState(text, root);
  dialog.querySelector('ol')?.replaceChildren(...found.map((one) => resultItem(one, root)));
  dialog.querySelector('[role="status"]')?.replaceChildren(...outcome);
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
