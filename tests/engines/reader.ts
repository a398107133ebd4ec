import type { WebDriver, WebElement } from 'selenium-webdriver';
import type { Scripts } from './engines.ts';

/** How long anything may take to appear, in milliseconds. */
const PATIENCE_MS = 15_000;

/** Finds texts that are not shown, in the browser. Only controls may be hidden, since they would do nothing without scripts. */
const unseenTexts = `
  const control = 'button, input, select, textarea';
  const hiddenAround = (one) => {
    const hidden = one?.closest('[hidden], account-finder:not(:defined)');
    return hidden ? (hiddenAround(hidden.parentElement) ?? hidden) : undefined;
  };
  const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const unseen = [];
  while (texts.nextNode()) {
    const words = texts.currentNode.textContent.trim();
    const element = texts.currentNode.parentElement;
    const hidden = hiddenAround(element);
    if (!/[\\p{L}\\d]/u.test(words) || hidden?.matches(control) || hidden?.querySelector(control)) continue;
    if (element.closest('script, style, [popover], .contents-short, .sr-only, title, desc, option')) continue;
    const folded = element.closest('summary') ? null : element.closest('details:not([open])');
    if (!(folded ?? element).checkVisibility({ visibilityProperty: true, opacityProperty: true })) unseen.push(words);
  }
  return unseen;`;

/** Someone who reads the guide in some browser, and finds things by the words on them. */
export class Reader {
  readonly #browser: WebDriver;
  readonly #origin: string;
  readonly #scripts: Scripts;

  constructor(browser: WebDriver, origin: string, scripts: Scripts) {
    this.#browser = browser;
    this.#origin = origin;
    this.#scripts = scripts;
  }

  /** Opens a page of the guide anew, at its top, and waits until it stands and its scripts, which come later, have run. */
  async open(path: string): Promise<void> {
    await this.#browser.get('about:blank');
    await this.#browser.get(`${this.#origin}${path}`);
    await this.until('the page', () => this.#script<boolean>(`return document.readyState === 'complete';`));
    if (this.#scripts === 'off') return;
    const run = `return document.querySelector(':not(:defined)') === null;`;
    await this.until('its scripts', () => this.#script<boolean>(run));
  }

  /** Path and fragment of the page that is open. */
  async place(): Promise<string> {
    const { pathname, hash } = new URL(await this.#browser.getCurrentUrl());
    return `${pathname}${hash}`;
  }

  /** The button, link or summary with these words, that can be seen. */
  async press(words: string, within = 'body'): Promise<void> {
    const found = await this.#appear(
      `const [words, within] = arguments;
       return [...document.querySelectorAll(within + ' :is(a, button, summary)')]
         .find((one) => one.textContent.trim() === words && one.getClientRects().length > 0) ?? null;`,
      `nothing to press says "${words}" in ${within}`,
      words,
      within,
    );
    await this.#click(found);
  }

  /** Types into the field whose label begins so, after what stands there. */
  async type(label: string, ...keys: readonly string[]): Promise<void> {
    await (await this.#field(label)).sendKeys(...keys);
  }

  /** Ticks the box or chooses the button whose label begins so. */
  async tick(label: string): Promise<void> {
    await this.#click(await this.#field(label));
  }

  /** Sets a field to a value at once, as a date picker does: how dates are typed differs from browser to browser. */
  async set(label: string, value: string): Promise<void> {
    await this.#script(
      `const [field, value] = arguments;
       field.value = value;
       for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));`,
      await this.#field(label),
      value,
    );
  }

  /** Presses keys wherever the focus is. */
  async keys(...keys: readonly string[]): Promise<void> {
    await this.#browser
      .actions()
      .sendKeys(...keys)
      .perform();
  }

  /** Where the focus is: the words there, the part of the page, and how thick the line around it is, in CSS pixels. */
  focus(): Promise<{ words: string; within: string; outline: number }> {
    return this.#script(
      `const focused = document.activeElement;
       const { outlineStyle, outlineWidth } = getComputedStyle(focused);
       return {
         words: focused.textContent.trim(),
         within: focused.closest('main, header, footer, nav')?.localName ?? '',
         outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
       };`,
    );
  }

  /** Words of all that a selector finds and that can be seen. */
  seen(selector: string): Promise<string[]> {
    return this.#script<string[]>(
      `return [...document.querySelectorAll(arguments[0])]
         .filter((one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === 'visible')
         .map((one) => one.innerText.trim());`,
      selector,
    );
  }

  /** Whether what a selector finds first lies in the window. */
  inView(selector: string): Promise<boolean> {
    return this.#script<boolean>(
      `const { top, bottom } = document.querySelector(arguments[0]).getBoundingClientRect();
       return bottom > 0 && top < innerHeight;`,
      selector,
    );
  }

  /** Texts of the page's content that can neither be seen nor folded out; controls, notes that pop up, the second list of contents and words for screen readers aside. */
  unseen(): Promise<string[]> {
    return this.#script<string[]>(unseenTexts);
  }

  /** Colour of the page's ground. */
  ground(): Promise<string> {
    return this.#script<string>('return getComputedStyle(document.body).backgroundColor;');
  }

  /** Waits until something holds, and says what did not. */
  async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    await this.#browser.wait(holds, PATIENCE_MS, `waited in vain for ${what}`);
  }

  #field(label: string): Promise<WebElement> {
    return this.#appear(
      `return [...document.querySelectorAll('input, select, textarea')]
         .filter((one) => one.getClientRects().length > 0)
         .find((one) => [...one.labels].some((label) => label.textContent.trim().startsWith(arguments[0]))) ?? null;`,
      `no field is labelled "${label}"`,
      label,
    );
  }

  /** What a script finds, as soon as it is there. */
  async #appear(script: string, otherwise: string, ...values: readonly unknown[]): Promise<WebElement> {
    const find = () => this.#script<WebElement | null>(script, ...values);
    const found = await this.#browser.wait(find, PATIENCE_MS, otherwise);
    if (found === null) throw new Error(otherwise);
    return found;
  }

  /** WebKit's driver does not wait for a page that scrolls smoothly: what is clicked is brought into view at once. */
  async #click(target: WebElement): Promise<void> {
    await this.#script(`arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });`, target);
    await target.click();
  }

  #script<Result>(body: string, ...values: readonly unknown[]): Promise<Result> {
    return this.#browser.executeScript<Result>(body, ...values);
  }
}
