/** What was made of the reader's text: a name on Threads, with what we changed; or why there is none. */
export type Reading = Found | Refused;

interface Found {
  /** The name alone, in small letters, without `@` and server. */
  name: string;
  changes: readonly ChangeId[];
}

export interface Refused {
  refusal: RefusalId;
  /** What the text names instead: a handle, a host. Empty where the sentence needs none. */
  named: string;
}

/** What we changed on the way to the handle, each with the sentence that tells the reader. */
export const changes = {
  website: 'threads.com is the website. The handle ends in threads.net.',
  link: 'The name is what follows the @ in the link. The rest is the address of a web page.',
  post: 'The link leads to a post. The handle is that of its author.',
  elsewhere: 'The handle stood inside a link to another site.',
  words: 'The handle stood among other words.',
  whole: 'We added @threads.net: search needs the whole handle.',
  small: 'We made capital letters small.',
  tidied: 'We tidied up: spaces, punctuation, wide letters or signs that do not print.',
  unusual: 'Look twice: the name holds signs other than a to z, 0 to 9, period and underscore. Some look alike.',
} as const satisfies Record<string, string>;

/** Why a text gives no handle, and what to do instead. */
export const refusals = {
  empty: () => 'Type or paste a name, a handle or a link first.',
  long: () => 'That is too long for a name or a link. Paste only the link, or the name that follows the @.',
  unnamed: () => 'This names no account. Open the profile on Threads: its address ends in /@name.',
  numbered: () =>
    'This is an address for servers, with a number for a name. Open the profile on Threads and take the name that follows the @.',
  fediverse: (named) =>
    `This is how Threads shows an account of another server. Search your own server for ${named} as it stands.`,
  instagram: () =>
    'This leads to Instagram. Open the profile of the same person on Threads and paste the address of that page.',
  server: (named) =>
    `${named} is not on Threads. If it is the handle of a fediverse account, search your own server for it as it stands.`,
  site: (named) => `This link leads to ${named}, not to Threads. Paste the link of a profile on Threads.`,
  several: (named) => `This text names more than one account: ${named}. Paste one at a time.`,
  display: () => 'A name with spaces is no handle. Take the name that follows the @ on the Threads profile.',
  sign: () =>
    'This cannot be a handle or a link to a profile. Take the name that follows the @ on the Threads profile.',
} as const satisfies Record<string, (named: string) => string>;

export type ChangeId = keyof typeof changes;
export type RefusalId = keyof typeof refusals;

/** A refusal, with what the text names instead. */
export function refused(refusal: RefusalId, named = ''): Refused {
  return { refusal, named };
}

/** The handle that other servers search for. */
export function handleOf(name: string): string {
  return `@${name}@threads.net`;
}
