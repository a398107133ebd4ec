/** `<copy-text data-text="…"><button>Copy link</button></copy-text>`: copies, and says so on the button for two seconds. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null || !('clipboard' in navigator)) return;
    this.hidden = false;
    const words = button.textContent;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => {
      navigator.clipboard
        .writeText(this.dataset['text'] ?? '')
        .then(
          () => 'Copied',
          () => 'Could not copy',
        )
        .then((said) => {
          button.textContent = said;
          setTimeout(() => (button.textContent = words), 2000);
        });
    });
  }
}

customElements.define('copy-text', CopyText);
