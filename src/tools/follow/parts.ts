/** The parts of the finder that its script reads and fills, as src/shortcodes/AccountFinder.astro draws them. */
export interface Parts {
  form: HTMLFormElement;
  account: HTMLInputElement;
  server: HTMLInputElement;
  software: HTMLSelectElement;
  remember: HTMLInputElement;
  forget: HTMLButtonElement;
  serverSaid: HTMLElement;
  said: HTMLElement;
  ways: HTMLElement;
  copy: HTMLButtonElement;
  copied: HTMLElement;
  open: HTMLAnchorElement;
  note: HTMLElement;
}

/** Finds the parts of a finder. Throws, naming the part, when its markup lacks one. */
export function partsOf(finder: HTMLElement): Parts {
  const part = <T extends HTMLElement>(name: string, type: new () => T): T => {
    const found = finder.querySelector(`[data-part="${name}"]`);
    if (found instanceof type) return found;
    throw new Error(`The account finder has no part "${name}". Add it in src/shortcodes/AccountFinder.astro.`);
  };
  return {
    form: part('form', HTMLFormElement),
    account: part('account', HTMLInputElement),
    server: part('server', HTMLInputElement),
    software: part('software', HTMLSelectElement),
    remember: part('remember', HTMLInputElement),
    forget: part('forget', HTMLButtonElement),
    serverSaid: part('server-said', HTMLElement),
    said: part('said', HTMLElement),
    ways: part('ways', HTMLElement),
    copy: part('copy', HTMLButtonElement),
    copied: part('copied', HTMLElement),
    open: part('open', HTMLAnchorElement),
    note: part('note', HTMLElement),
  };
}
