import { copyHandle } from './copyHandle.ts';
import { fragmentOf, wantedFrom } from './fragment.ts';
import { readServer } from './homeServer.ts';
import { forget, recall, remember } from './memory.ts';
import { partsOf, type Parts } from './parts.ts';
import { readAccount } from './readAccount.ts';
import { showNothing, showReading, showWay } from './show.ts';
import { softwareIdOf } from './software.ts';

/** Turns what the reader pasted into a handle, and into a link that opens it at home. It asks nobody anything. */
class AccountFinder extends HTMLElement {
  /** The name last found; empty when the account field changed since. */
  #name = '';

  connectedCallback(): void {
    const parts = partsOf(this);
    parts.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#find(parts);
    });
    parts.account.addEventListener('input', () => {
      this.#name = '';
      showNothing(parts);
    });
    for (const field of [parts.server, parts.software]) field.addEventListener('change', () => this.#atHome(parts));
    parts.remember.addEventListener('change', () => (parts.remember.checked ? this.#atHome(parts) : forgetHome(parts)));
    parts.forget.addEventListener('click', () => forgetHome(parts));
    parts.copy.addEventListener('click', () => void copyHandle(parts, this.#name));
    addEventListener('hashchange', () => this.#prefill(parts));
    recallHome(parts);
    this.#prefill(parts);
  }

  /** Fills the fields from the address and says what they hold. Opens nothing. */
  #prefill(parts: Parts): void {
    const wanted = wantedFrom(location.hash);
    if (wanted === undefined) return;
    parts.account.value = wanted.account;
    if (wanted.server !== '') {
      parts.server.value = wanted.server;
      parts.software.value = wanted.software;
      parts.remember.checked = false;
    }
    this.#find(parts);
  }

  #find(parts: Parts): void {
    const reading = readAccount(parts.account.value);
    this.#name = 'name' in reading ? reading.name : '';
    parts.copied.textContent = '';
    showReading(parts, reading);
    this.#atHome(parts);
  }

  /** Reads the home server, keeps it where the reader asked to, and redraws the link to it. */
  #atHome(parts: Parts): void {
    const home = readServer(parts.server.value);
    const problem = home !== undefined && 'problem' in home ? home.problem : '';
    const host = home !== undefined && 'host' in home ? home.host : '';
    const runs = softwareIdOf(parts.software.value);
    parts.server.setAttribute('aria-invalid', String(problem !== ''));
    parts.serverSaid.textContent = problem;
    if (parts.remember.checked && host !== '') keepHome(parts, { server: host, software: runs });
    if (this.#name === '') return;
    showWay(parts, this.#name, host, runs);
    const wanted = { account: `${this.#name}@threads.net`, server: host, software: runs };
    history.replaceState(history.state, '', fragmentOf(wanted));
  }
}

customElements.define('account-finder', AccountFinder);

function recallHome(parts: Parts): void {
  const home = recall();
  if (home === undefined) return;
  parts.server.value = home.server;
  parts.software.value = home.software;
  parts.remember.checked = true;
  parts.forget.hidden = false;
}

function keepHome(parts: Parts, home: Parameters<typeof remember>[0]): void {
  const kept = remember(home);
  parts.remember.checked = kept;
  parts.forget.hidden = !kept;
  parts.serverSaid.textContent = kept
    ? `This device remembers ${home.server}.`
    : 'Your browser does not let this page store anything, so it cannot remember your server.';
}

function forgetHome(parts: Parts): void {
  forget();
  parts.remember.checked = false;
  parts.forget.hidden = true;
  parts.serverSaid.textContent = 'Forgotten. This device stores no server for this page.';
}
