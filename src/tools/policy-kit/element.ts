import { kitFieldIds, type KitFieldId } from '../../dataset/vocabulary/policyKit.ts';
import { fillForm, formEntries } from '../page/formEntries.ts';
import { keepState, stateIn } from '../page/fragment.ts';
import { copy, download } from '../page/handOver.ts';
import { blockFile, rules } from './blockFile.ts';
import { filledBlock, fileOf, paragraph, printedBlock, textBlocks, textOf } from './blocks.ts';
import { choicesFrom, entriesOf, isBegun, type Choices } from './choices.ts';
import { sayLacks, sayOutcome, sayProblem } from './say.ts';

/** Narrows the printed kit to what the admin chose, fills its blanks, and hands over texts and files. */
class PolicyKit extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    for (const part of this.querySelectorAll('.scripted')) part.removeAttribute('hidden');
    this.#take(form);
    form.addEventListener('input', () => this.#draw(form));
    form.addEventListener('change', () => this.#settle(form));
    form.addEventListener('reset', () => setTimeout(() => this.#settle(form)));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('click', (event) => void this.#handOver(event, form));
    addEventListener('hashchange', () => this.#take(form));
  }

  /** Takes choices from the address, if it carries any: a link to a place on the page changes nothing. */
  #take(form: HTMLFormElement): void {
    const state = stateIn(location.hash);
    if (state !== undefined) fillForm(form, entriesOf(choicesFrom(state)));
    this.#draw(form);
  }

  /** Draws, keeps the choices in the address, and says aloud how far they go. */
  #settle(form: HTMLFormElement): void {
    const choices = this.#draw(form);
    keepState(entriesOf(choices));
    const shown = textBlocks(this).filter((block) => block.closest('[hidden]') === null);
    const whole = shown.filter((block) => textOf(block, choices) !== undefined);
    put(form.querySelector('.outcome'), sayOutcome(whole.length, shown.length));
  }

  #draw(form: HTMLFormElement): Choices {
    const choices = choicesFrom(formEntries(form));
    for (const part of this.querySelectorAll<HTMLElement>('[data-stance], [data-tone]'))
      part.hidden = !fits(part.dataset['stance'], choices.stance) || !fits(part.dataset['tone'], choices.tone);
    for (const block of textBlocks(this)) {
      block.querySelector('.words')?.replaceChildren(...printedBlock(block, choices).map(paragraph));
      put(block.querySelector('.lacks'), isBegun(choices) ? lacksOf(block, choices) : '');
    }
    for (const rule of rules) put(this.querySelector(`[data-rule="${rule}"] code`), blockFile(rule, choices));
    for (const id of kitFieldIds) showProblem(form, id, sayProblem(id, choices.fields));
    return choices;
  }

  async #handOver({ target }: Event, form: HTMLFormElement): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy], [data-download]') : null;
    const block = button?.closest<HTMLElement>('.kit-text');
    if (!button || !block) return;
    const choices = choicesFrom(formEntries(form));
    const said = block.querySelector('.said');
    const text = textOf(block, choices);
    const file = button.dataset['download'] === undefined ? undefined : fileOf(block, choices);
    if (text === undefined) return put(said, `Not handed over. ${lacksOf(block, choices)}`);
    if (file === undefined) return put(said, (await copy(text)) ? 'Copied.' : 'Not copied: select the text by hand.');
    download(file.name, file.type, file.text);
    put(said, `Saved as ${file.name}.`);
  }
}

customElements.define('policy-kit', PolicyKit);

function lacksOf(block: HTMLElement, choices: Choices): string {
  return sayLacks(filledBlock(block, choices), choices.fields);
}

/** Whether a part that is for the listed choices, or for all, is wanted when one is chosen, or none. */
function fits(list: string | undefined, chosen: string | undefined): boolean {
  return list === undefined || chosen === undefined || list.split(' ').includes(chosen);
}

function showProblem(form: HTMLFormElement, id: KitFieldId, problem: string): void {
  put(form.querySelector(`#kit-${id}-problem`), problem === '' ? '' : `This ${problem}.`);
  const field = form.elements.namedItem(id);
  if (field instanceof Element) field.setAttribute('aria-invalid', String(problem !== ''));
}

/** Changes a text only when it differs, so that live regions do not repeat themselves. */
function put(element: Element | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text;
}
