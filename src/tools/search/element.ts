import { loadGuide, type SearchGuide } from './guide.ts';

/** Turns the link to the A to Z into a search button. What searching needs is fetched when it is first opened. */
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
    document.addEventListener('keydown', (event) => {
      if (!opens(event)) return;
      event.preventDefault();
      void this.#open();
    });
  }

  /** The dialog and what it searches in come side by side. */
  async #open(): Promise<void> {
    this.#guide ??= loadGuide(`${this.dataset['root'] ?? ''}/pagefind/`);
    const { openDialog } = await import('./dialog.ts');
    openDialog(this, this.#guide);
  }
}

customElements.define('site-search', SiteSearch);

function opens(event: KeyboardEvent): boolean {
  if (event.key === 'k') return event.ctrlKey || event.metaKey;
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  return event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
}
