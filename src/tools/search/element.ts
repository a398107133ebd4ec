import { loadGuide, type SearchGuide } from './guide.ts';

/**
 * Turns the link to the A to Z into a search button. What searching needs is fetched when it is first opened. Any
 * `<button data-search-for="words">` of the page opens it too, with these words.
 */
class SiteSearch extends HTMLElement {
  #guide: Promise<SearchGuide | undefined> | undefined;

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link === null) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.textContent = 'Search';
    button.setAttribute('aria-keyshortcuts', 'Control+K Meta+K /');
    button.addEventListener('click', () => void this.#open());
    link.replaceWith(button);
    document.addEventListener('click', ({ target }) => {
      const asked = target instanceof Element ? target.closest<HTMLElement>('[data-search-for]') : null;
      if (asked !== null) void this.#open(asked.dataset['searchFor']);
    });
    document.addEventListener('keydown', (event) => {
      if (!opens(event)) return;
      event.preventDefault();
      void this.#open();
    });
  }

  /** The dialog and what it searches in come side by side. Where the dialog does not come, the A to Z does. */
  async #open(words?: string): Promise<void> {
    const root = this.dataset['root'] ?? '';
    this.#guide ??= loadGuide(`${root}/pagefind/`);
    const { openDialog } = await import('./dialog.ts').catch(() => ({
      openDialog: () => location.assign(`${root}/a-z/`),
    }));
    openDialog(this, this.#guide, words);
  }
}

customElements.define('site-search', SiteSearch);

function opens(event: KeyboardEvent): boolean {
  if (event.key === 'k') return event.ctrlKey || event.metaKey;
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  return event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
}
