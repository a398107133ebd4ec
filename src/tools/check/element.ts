import { ask } from './ask.ts';
import { checkServer } from './checkServer.ts';
import { converse } from './converse.ts';
import { drawResult } from './drawResult.ts';
import { fragmentOf, serverIn } from './fragment.ts';
import { serverName } from './serverName.ts';

/** The form that asks a server, on the reader's click only, what it does with Threads. */
class ServerCheck extends HTMLElement {
  #running: AbortController | undefined;
  #prefill: () => void = () => undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = form?.querySelector('input');
    if (!form || !field) return;
    form.hidden = false;
    this.querySelector('.unscripted')?.remove();
    this.#prefill = () => {
      field.value = serverIn(location.hash) ?? field.value;
    };
    this.#prefill();
    addEventListener('hashchange', this.#prefill);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit(field);
    });
    form.querySelector('.cancel')?.addEventListener('click', () => this.#running?.abort());
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#prefill);
    this.#running?.abort();
  }

  async #submit(field: HTMLInputElement): Promise<void> {
    if (this.#running !== undefined) return;
    const name = serverName(field.value);
    this.#showResult([]);
    field.setAttribute('aria-invalid', String('problem' in name));
    if ('problem' in name) {
      this.#say(name.problem);
      field.focus();
      return;
    }
    field.value = name.host;
    history.replaceState(history.state, '', fragmentOf(name.host));
    const running = new AbortController();
    this.#setRunning(running);
    try {
      await this.#check(name.host, running.signal);
    } catch {
      this.#say(
        running.signal.aborted ? 'Cancelled. Nothing was kept.' : 'The check itself failed. Take the steps below.',
      );
    } finally {
      this.#setRunning(undefined);
    }
  }

  async #check(host: string, signal: AbortSignal): Promise<void> {
    const reading = await converse(checkServer(host), (question) => {
      this.#say(`Asking ${host} for ${question.about} …`);
      return ask(host, question, signal);
    });
    const surroundings = { root: this.dataset['root'] ?? '', say: (words: string) => this.#say(words) };
    const drawn = drawResult({ ...reading, host, on: new Date() }, surroundings);
    this.#say(`${host} was asked. The answer stands below.`);
    this.#showResult(drawn);
    if (this.contains(document.activeElement)) drawn[0]?.focus();
  }

  /** Shows Cancel while a check runs. When it ends, the focus does not vanish with the button. */
  #setRunning(running: AbortController | undefined): void {
    this.#running = running;
    const [send, cancel] = this.querySelectorAll<HTMLElement>('form button');
    send?.setAttribute('aria-disabled', String(running !== undefined));
    if (running === undefined && document.activeElement === cancel) send?.focus();
    cancel?.toggleAttribute('hidden', running === undefined);
  }

  #showResult(drawn: readonly HTMLElement[]): void {
    this.querySelector('.result')?.replaceChildren(...drawn);
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }
}

customElements.define('server-check', ServerCheck);
