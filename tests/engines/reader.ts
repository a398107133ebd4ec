import { Key, type WebDriver, type WebElement } from 'selenium-webdriver';

/** How long anything may take to appear, in milliseconds. */
const PATIENCE_MS = 15_000;

/** Someone who reads the guide in some browser, and finds things by the words on them. */
export class Reader {
  readonly #browser: WebDriver;
  readonly #origin: string;

  constructor(browser: WebDriver, origin: string) {
    this.#browser = browser;
    this.#origin = origin;
  }

  /** Opens a page of the guide anew, at its top. */
  async open(path: string): Promise<void> {
    await this.#browser.get('about:blank');
    await this.#browser.get(`${this.#origin}${path}`);
  }

  /** Path and fragment of the page that is open. */
  async place(): Promise<string> {
    const { pathname, hash } = new URL(await this.#browser.getCurrentUrl());
    return `${pathname}${hash}`;
  }

  /** The button, link or summary with these words, that can be seen. */
  async press(words: string, within = 'body'): Promise<void> {
    const found = await this.#script<WebElement | null>(
      `const [words, within] = arguments;
       return [...document.querySelectorAll(within + ' :is(a, button, summary)')]
         .find((one) => one.textContent.trim() === words && one.getClientRects().length > 0) ?? null;`,
      words,
      within,
    );
    if (found === null) throw new Error(`nothing to press says "${words}" in ${within}`);
    await found.click();
  }

  /** Types into the field whose label begins so, after what stands there. */
  async type(label: string, ...keys: readonly string[]): Promise<void> {
    await (await this.#field(label)).sendKeys(...keys);
  }

  /** Ticks the box or chooses the button whose label begins so. */
  async tick(label: string): Promise<void> {
    await (await this.#field(label)).click();
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

  /** Presses Escape where the focus is. */
  async escape(): Promise<void> {
    await this.#browser.switchTo().activeElement().sendKeys(Key.ESCAPE);
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

  /** Colour of the page's ground. */
  ground(): Promise<string> {
    return this.#script<string>('return getComputedStyle(document.body).backgroundColor;');
  }

  /** Waits until something holds, and says what did not. */
  async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    await this.#browser.wait(holds, PATIENCE_MS, `waited in vain for ${what}`);
  }

  async #field(label: string): Promise<WebElement> {
    const found = await this.#script<WebElement | null>(
      `return [...document.querySelectorAll('input, select, textarea')]
         .find((one) => [...one.labels].some((label) => label.textContent.trim().startsWith(arguments[0]))) ?? null;`,
      label,
    );
    if (found === null) throw new Error(`no field is labelled "${label}"`);
    return found;
  }

  #script<Result>(body: string, ...values: readonly unknown[]): Promise<Result> {
    return this.#browser.executeScript<Result>(body, ...values);
  }
}
