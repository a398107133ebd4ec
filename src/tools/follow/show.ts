import type { Parts } from './parts.ts';
import { changes, handleOf, refusals, type Reading } from './reading.ts';
import { openLink, software, type SoftwareId } from './software.ts';

/** Says what was read: the handle with what we changed, or why there is none. */
export function showReading({ account, said, ways }: Parts, reading: Reading): void {
  const found = 'name' in reading;
  account.setAttribute('aria-invalid', String(!found));
  said.replaceChildren(
    ...(found ? handleAndChanges(reading) : [element('p', refusals[reading.refusal](reading.named))]),
  );
  ways.hidden = !found;
}

/** Takes back whatever was said, before the reader asks anew. */
export function showNothing({ account, said, ways, copied }: Parts): void {
  account.removeAttribute('aria-invalid');
  said.replaceChildren();
  copied.textContent = '';
  ways.hidden = true;
}

/** Offers to open an account on the reader's server. Without a server, says how to get that link. */
export function showWay({ open, note }: Parts, name: string, host: string, runs: SoftwareId): void {
  const address = host === '' ? undefined : openLink(host, runs, name);
  open.hidden = address === undefined;
  open.href = address ?? '#';
  open.textContent = `Open on ${host}`;
  note.textContent =
    host === '' ? 'Name your server above to get a link that opens the profile there.' : software[runs].note;
}

function handleAndChanges({ name, changes: made }: Extract<Reading, { name: string }>): HTMLElement[] {
  const sentence = element('p', 'Search your own server for ', element('code', handleOf(name)));
  if (made.length === 0) return [sentence];
  return [sentence, element('ul', ...made.map((change) => element('li', changes[change])))];
}

function element(tag: 'p' | 'ul' | 'li' | 'code', ...children: (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}
