import { slashOpens, switchSlash } from './slashKey.ts';

/** Lets the reader switch off the one shortcut of a single key, which spoken words may press by mistake. */
class KeyChoice extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (box === null) return;
    box.checked = slashOpens();
    box.addEventListener('change', () => switchSlash(box.checked));
    this.hidden = false;
  }
}

customElements.define('key-choice', KeyChoice);
