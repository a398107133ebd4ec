import { prepareFind, type Find, type Outcome } from './find.ts';
import type { SearchGuide } from './guide.ts';
import { countOf, emptyState, failure, lookingInside, noTexts, type Message } from './messages.ts';
import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts';
import { resultItems } from './results.ts';
import { layOut, type Box } from './box.ts';
import { askTexts } from './texts.ts';

/** How long the reader rests before the full text is asked, in milliseconds. */
const REST_MS = 250;

const boxes = new WeakMap<HTMLElement, Box>();

/**
 * Opens the search dialog of the page's search element, and makes it the first time.
 *
 * @param guide what the build wrote for search, or undefined when it does not come
 * @param words what to search for; without them the box keeps what stands in it
 */
export function openDialog(host: HTMLElement, guide: Promise<SearchGuide | undefined>, words?: string): void {
  const box = boxes.get(host) ?? layOut(host);
  if (!boxes.has(host)) prepare(box, guide, host.dataset['root'] ?? '');
  boxes.set(host, box);
  if (!box.dialog.open) box.dialog.showModal();
  if (words !== undefined) fillIn(box.input, words);
  box.input.select();
}

function fillIn(input: HTMLInputElement, words: string): void {
  input.value = words;
  input.dispatchEvent(new Event('input'));
}

/** Answers what is typed: names, headings and openings at once, and the full text where they leave a word open or the reader asks for it. */
function prepare(box: Box, guide: Promise<SearchGuide | undefined>, root: string): void {
  let find: Find | undefined;
  let pagefind: Promise<Pagefind> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  let waiting: Message = ['Loading …'];

  const look = () => {
    clearTimeout(rest);
    turn += 1;
    const text = box.input.value.trim();
    if (find === undefined) return tell(box, text === '' ? [] : waiting);
    const outcome = find(text);
    show(text, outcome);
    box.deeper.hidden = outcome.ideas.length === 0 || outcome.needsTexts;
    if (outcome.needsTexts) rest = setTimeout(() => void lookInside(), REST_MS);
  };

  const lookInside = async () => {
    const asked = ++turn;
    const text = box.input.value.trim();
    if (find === undefined) return;
    box.deeper.hidden = true;
    tell(box, lookingInside(box.list.childElementCount));
    try {
      pagefind ??= loadPagefind(`${root}/pagefind/`);
      const { hits, results } = await askTexts(find(text).ideas, await pagefind);
      if (asked === turn) show(text, find(text, hits), results);
    } catch {
      pagefind = undefined;
      if (asked === turn) tell(box, noTexts(root));
    }
  };

  const show = (text: string, outcome: Outcome, texts?: ReadonlyMap<string, PagefindResult>) => {
    // Whoever walks through the results already keeps them.
    if (!box.list.contains(document.activeElement)) box.list.replaceChildren(...resultItems(outcome, root, texts));
    if (text === '') tell(box, []);
    else if (outcome.needsTexts && texts === undefined) tell(box, lookingInside(outcome.found.length));
    else tell(box, outcome.found.length > 0 ? countOf(outcome.found.length) : emptyState(text, root));
  };

  const ready = guide.then((come) => {
    if (come === undefined) return tell(box, (waiting = failure(root)));
    find = prepareFind(come);
    look();
  });
  box.input.addEventListener('input', look);
  box.input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    void ready.then(() => box.list.querySelector('a')?.click());
  });
  box.deeper.addEventListener('click', () => {
    box.input.focus();
    void lookInside();
  });
}

function tell(box: Box, message: Message): void {
  box.status.replaceChildren(...message);
}
