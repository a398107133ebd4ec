/** Lets the reader choose light or dark; the choice stays on this device, and `src/layout/frame/ThemeProvider.astro` applies it. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const chosen = document.documentElement.getAttribute('data-scheme') ?? 'auto';
    const radio = this.querySelector<HTMLInputElement>(`[value="${CSS.escape(chosen)}"]`);
    if (radio) radio.checked = true;
    this.hidden = false;
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) choose(target.value);
    });
  }
}

customElements.define('theme-choice', ThemeChoice);

function choose(theme: string): void {
  const root = document.documentElement;
  if (theme === 'auto') root.removeAttribute('data-scheme');
  else root.setAttribute('data-scheme', theme);
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}
