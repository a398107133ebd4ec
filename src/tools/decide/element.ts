import { fillForm, formEntries } from '../page/formEntries.ts';
import { keepState, stateIn } from '../page/fragment.ts';
import { copy } from '../page/handOver.ts';
import { reasonsText, sayTicked, type Ticked } from './reasonsText.ts';

/** Keeps what was ticked in the address and hands over the reasons shown; the narrowing itself is plain CSS. */
class DecisionHelper extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    for (const part of this.querySelectorAll('.scripted')) part.removeAttribute('hidden');
    this.#take(form);
    form.addEventListener('change', () => this.#keep(form));
    form.addEventListener('reset', () => setTimeout(() => this.#keep(form)));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.querySelector('[data-copy]')?.addEventListener('click', () => void this.#copy(form));
    addEventListener('hashchange', () => this.#take(form));
  }

  /** Takes ticks from the address, if it carries any: a link to a place on the page changes nothing. */
  #take(form: HTMLFormElement): void {
    const state = stateIn(location.hash);
    if (state !== undefined) fillForm(form, state);
  }

  #keep(form: HTMLFormElement): void {
    keepState(formEntries(form));
    this.#say(sayTicked(tickedIn(form)));
  }

  async #copy(form: HTMLFormElement): Promise<void> {
    const text = reasonsText(tickedIn(form), location.href);
    if (text === '') return this.#say('Tick at least one situation first.');
    this.#say((await copy(text)) ? 'Copied.' : 'Not copied: select the text by hand.');
  }

  #say(words: string): void {
    const outcome = this.querySelector('.outcome');
    if (outcome) outcome.textContent = words;
  }
}

customElements.define('decision-helper', DecisionHelper);

function tickedIn(form: HTMLFormElement): Ticked[] {
  return [...form.querySelectorAll<HTMLElement>('.situation:has(:checked)')].map((situation) => ({
    question: textOf(situation.closest('fieldset'), 'legend').replace(/:[^:]*$/, ''),
    situation: textOf(situation, 'label'),
    reasons: [...situation.querySelectorAll('dl > div')].map((reason) => ({
      stance: textOf(reason, 'dt'),
      text: textOf(reason, '.reason'),
      sources: [...reason.querySelectorAll<HTMLAnchorElement>('.cites a')].map(({ href }) => href),
    })),
  }));
}

function textOf(within: Element | null, selector: string): string {
  return within?.querySelector(selector)?.textContent.trim().replace(/\s+/g, ' ') ?? '';
}
