/** Milliseconds a pointer rests on a word before it is explained, and may be away before the explanation goes. */
const WAIT = 200;

/**
 * Explains a word of the glossary in place: on hover, on focus, and on the first touch, of which the second follows the
 * link. It stays while the pointer or the focus is on it, and Escape dismisses it (WCAG 2.2, 1.4.13).
 */
class TermNote extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const note = this.querySelector<HTMLElement>('[popover]');
    if (note === null || !('showPopover' in note)) return;
    // Tab stops at an explanation that scrolls, as it is when its place is settled. Left to browsers, it stops while there
    // is something to scroll, and the focus is lost when the window scrolls and there is not.
    const settle = () => (note.tabIndex = note.scrollHeight > note.clientHeight ? 0 : -1);
    note.tabIndex = -1;
    const toggle = (open: boolean) => {
      clearTimeout(this.#timer);
      note.togglePopover(open);
      if (open) requestAnimationFrame(settle);
    };
    const soon = (open: boolean) => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => toggle(open), WAIT);
    };
    this.addEventListener('pointerenter', ({ pointerType }) => pointerType !== 'touch' && soon(true));
    this.addEventListener('pointerleave', ({ pointerType }) => pointerType !== 'touch' && soon(false));
    this.addEventListener('focusin', () => this.querySelector(':focus-visible') && toggle(true));
    this.addEventListener('focusout', ({ relatedTarget }) => relatedTarget !== note && toggle(false));
    this.addEventListener('click', (event) => {
      if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || note.matches(':popover-open')) return;
      event.preventDefault();
      toggle(true);
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      // What is hidden loses the focus, and Tab would begin again at the top of the page.
      if (note === document.activeElement) this.querySelector('a')?.focus();
      toggle(false);
    });
  }
}

customElements.define('term-note', TermNote);
