import { shareLink } from '../../layout/share.ts';
import { rowText, type ShownAnswer } from './rowText.ts';

/**
 * Opens a small box when a reader follows the permalink of a row or an answer: share it on Mastodon, or copy its
 * address. The permalink works without it.
 */
class RowShare extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector<HTMLElement>('[popover]');
    if (box === null || !('showPopover' in box)) return;
    this.parentElement?.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.permalink') : null;
      const row = link?.closest('tr');
      if (!link || !row) return;
      const address = new URL(link.getAttribute('href') ?? '', location.origin + location.pathname).href;
      const text = rowText(wordsOf(row.querySelector('th > a')), answersOf(row, link));
      box.querySelector('a')?.setAttribute('href', shareLink(`${text} ${address}`));
      box.querySelector('copy-text')?.setAttribute('data-text', address);
      box.showPopover();
      box.querySelector('a')?.focus();
    });
  }
}

customElements.define('row-share', RowShare);

/** The answer that a permalink is about, or both where it is about the row. */
function answersOf(row: HTMLTableRowElement, link: Element): ShownAnswer[] {
  const cells = [...row.querySelectorAll('td')].filter((cell) => cell.contains(link) || !link.closest('td'));
  return cells.map((cell) => ({
    direction: cell.classList.contains('from-threads') ? 'From Threads' : 'To Threads',
    status: wordsOf(cell.querySelector('.status')),
    facts: wordsOf(cell),
  }));
}

function wordsOf(element: Element | null): string {
  return element?.textContent.trim().replace(/\s+/g, ' ') ?? '';
}
