import { addressWords } from './addressWords.ts';
import { nearestPages } from './nearestPages.ts';

/** Most of an address that is shown, in characters. */
const SHOWN = 80;

/**
 * Tells on the 404 page which address is missing, lifts out of the list of all pages those that were most likely meant,
 * and offers a search for the words of the address. Without script the list is there by itself.
 */
class MissingPage extends HTMLElement {
  connectedCallback(): void {
    const path = location.pathname.slice((this.dataset['base'] ?? '').length);
    // Opened by its own name, the page misses nothing.
    if (/^\/404(\.html|\/)?$/.test(path)) return;
    const sentences = this.querySelector('template')?.content.cloneNode(true);
    if (sentences) this.prepend(sentences);
    this.#tell(path);
    this.#offer(path);
    this.#search(addressWords(path).join(' '));
  }

  #tell(path: string): void {
    const address = this.querySelector('.address-asked');
    if (address === null) return;
    address.textContent = path.length > SHOWN ? `${path.slice(0, SHOWN)}…` : path;
  }

  #offer(path: string): void {
    const list = this.querySelector('.meant ul');
    const links = [...this.querySelectorAll<HTMLAnchorElement>('.all a')].map((link) => ({
      link,
      path: link.pathname.slice((this.dataset['base'] ?? '').length),
      title: link.textContent,
      names: link.dataset['names'] ?? '',
    }));
    const meant = nearestPages(path, links);
    if (list === null || meant.length === 0) return;
    list.replaceChildren(
      ...meant.map(({ link }) => {
        const item = document.createElement('li');
        item.append(link.cloneNode(true));
        return item;
      }),
    );
    list.closest('section')?.removeAttribute('hidden');
  }

  #search(words: string): void {
    const button = this.querySelector<HTMLButtonElement>('[data-search-for]');
    if (button === null || words === '') return;
    button.dataset['searchFor'] = words.slice(0, SHOWN);
    button.hidden = false;
  }
}

customElements.define('missing-page', MissingPage);
