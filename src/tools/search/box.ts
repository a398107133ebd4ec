import styles from './dialog.css?inline';

/** The parts of the search dialog. */
export interface Box {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLOListElement;
  /** The button that has the full text searched too. */
  deeper: HTMLButtonElement;
}

/** Puts the dialog into the page's search element, with its styles, and makes it walkable by arrow keys. */
export function layOut(host: HTMLElement): Box {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const input = made('input', { type: 'search', id: 'search-words', autocomplete: 'off', spellcheck: false });
  input.setAttribute('enterkeyhint', 'go');
  const label = made('label', { htmlFor: input.id, textContent: 'Search the guide' });
  const form = made('form', { method: 'dialog' });
  form.append(label, input, made('button', { textContent: 'Close' }));
  const status = made('p', { role: 'status' });
  const list = made('ol', { role: 'list' });
  const deeper = made('button', { type: 'button', textContent: 'Look inside the text of all pages too', hidden: true });
  const keys = made('p', {
    className: 'keys',
    textContent: 'Arrow keys walk through the results, Enter opens one, Escape closes.',
  });
  const dialog = made('dialog', { ariaLabel: 'Search' });
  dialog.append(form, status, list, deeper, keys);
  dialog.addEventListener('keydown', (event) => {
    walk(event, [input, ...list.querySelectorAll('a'), deeper]);
    leave(event, dialog);
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  host.append(dialog);
  return { dialog, input, status, list, deeper };
}

/** Arrow keys walk through the box, the results and the button. */
function walk(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.isComposing) return;
  event.preventDefault();
  const open = stops.filter((stop) => !stop.hidden);
  const here = open.findIndex((stop) => stop === document.activeElement);
  open[(here + step + open.length) % open.length]?.focus();
}

/** Escape closes at once: some browsers would only empty the box with it. */
function leave(event: KeyboardEvent, dialog: HTMLDialogElement): void {
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  dialog.close();
}

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}
