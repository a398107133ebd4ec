/** A JSON file of this site: fetched when it is first wanted, kept once it came, and asked for anew when it did not. */
export class FileOnce<T> {
  readonly #isRight: (value: unknown) => value is T;
  #answer: Promise<T | undefined> | undefined;

  /** Takes what tells whether the file holds what it should. */
  constructor(isRight: (value: unknown) => value is T) {
    this.#isRight = isRight;
  }

  /** Whether it is here or on its way. */
  get isAsked(): boolean {
    return this.#answer !== undefined;
  }

  /** What the file at an address holds; undefined when it does not come, or is not what it should be. */
  async load(url: string): Promise<T | undefined> {
    this.#answer ??= this.#fetch(url);
    const value = await this.#answer;
    if (value === undefined) this.forget();
    return value;
  }

  /** Has the next load fetch it anew. */
  forget(): void {
    this.#answer = undefined;
  }

  async #fetch(url: string): Promise<T | undefined> {
    try {
      const response = await fetch(url);
      const value: unknown = response.ok ? await response.json() : undefined;
      return this.#isRight(value) ? value : undefined;
    } catch {
      return undefined;
    }
  }
}
