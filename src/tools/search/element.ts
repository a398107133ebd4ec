/** Turns the link to the A to Z into a search button. What searching needs is fetched when it is first opened. */
class SiteSearch extends HTMLElement {
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

  async #open(): Promise<void> {
    const { openDialog } = await import('./dialog.ts');
    openDialog(this);
  }
}

customElements.define('site-search', SiteSearch);

function opens(event: KeyboardEvent): boolean {
  if (event.key === 'k') return event.ctrlKey || event.metaKey;
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  return event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
}
