import { find, type Found } from './find.ts';
import { loadGuide } from './guide.ts';
import { loadPagefind } from './pagefind.ts';
import { emptyState, failure, resultItem } from './results.ts';

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
  let shownFor = '';
  const look = async () => {
    const turn = ++latest;
    const text = input.value.trim();
    try {
      const [pagefind, guide] = await index;
      const found = text === '' ? [] : await find(text, pagefind, guide);
      if (turn !== latest) return;
      shownFor = text;
      show(dialog, text, found, root);
    } catch {
      tell(dialog, failure(root));
    }
  };
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void look(), PAUSE_MS);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    clearTimeout(pause);
    const ready = shownFor === input.value.trim() ? Promise.resolve() : look();
    void ready.then(() => dialog.querySelector<HTMLElement>('ol a')?.click());
  });
  dialog.addEventListener('keydown', (event) =>
    moveFocus(event, [input, ...dialog.querySelectorAll<HTMLElement>('ol a')]),
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || (event.target instanceof Element && event.target.closest('a'))) dialog.close();
  });
  if (input.value !== '') void look();
}

function show(dialog: HTMLDialogElement, text: string, found: readonly Found[], root: string): void {
  dialog.querySelector('ol')?.replaceChildren(...found.map((one) => resultItem(one, root)));
  if (text === '') tell(dialog, []);
  else
    tell(
      dialog,
      found.length === 0 ? emptyState(text, root) : [found.length === 1 ? '1 result' : `${found.length} results`],
    );
}

function tell(dialog: HTMLDialogElement, words: readonly (string | Node)[]): void {
  dialog.querySelector('[role="status"]')?.replaceChildren(...words);
}

/** Arrow keys walk through the box and the results. */
function moveFocus(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const here = stops.findIndex((stop) => stop === document.activeElement);
  stops[(here + step + stops.length) % stops.length]?.focus();
}
