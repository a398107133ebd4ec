/** Longest token read, in characters: no server name is as long, and a hostile list cannot make us collect more. */
const LONGEST_TOKEN = 1000;

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\.)*"/y;

/** What may stand next in the list, and what is expected after each sign. A name is always followed by a comma or the end. */
const after: Record<Expected, Partial<Record<string, Expected>>> = {
  list: { '[': 'name or end' },
  'name or end': { ']': 'nothing' },
  name: {},
  'comma or end': { ',': 'name', ']': 'nothing' },
  nothing: {},
};

/**
 * Looks for one name in a JSON list of names that arrives in pieces, so that a long list can be left as soon as it has
 * answered. Strict: only a whole, well-formed list of strings ever ends in "absent".
 */
export class NameSearch {
  readonly #name: string;
  #unread = '';
  #expected: Expected = 'list';

  /** Takes the name in lower case. */
  constructor(name: string) {
    this.#name = name;
  }

  /** Reads the next piece of the list. */
  read(piece: string): 'found' | 'not-yet' | 'broken' {
    const text = this.#unread + piece;
    let at = 0;
    for (;;) {
      at = endOf(SPACE, text, at) ?? at;
      const next = at === text.length ? 'not-yet' : this.#step(text, at);
      if (next === 'not-yet') break;
      if (typeof next === 'string') return next;
      at = next;
    }
    this.#unread = text.slice(at);
    return this.#unread.length > LONGEST_TOKEN ? 'broken' : 'not-yet';
  }

  /** What the list says once nothing more comes: "absent" only when it was complete. */
  end(): 'absent' | 'broken' {
    return this.#expected === 'nothing' && this.#unread === '' ? 'absent' : 'broken';
  }

  /** Reads the token at a place, and tells where it ends or what it settles. */
  #step(text: string, at: number): number | 'found' | 'not-yet' | 'broken' {
    const sign = text.charAt(at);
    if (sign === '"' && this.#expected.startsWith('name')) return this.#readName(text, at);
    const next = after[this.#expected][sign];
    if (next === undefined) return 'broken';
    this.#expected = next;
    return at + 1;
  }

  #readName(text: string, at: number): number | 'found' | 'not-yet' | 'broken' {
    const end = endOf(STRING, text, at);
    if (end === undefined) return 'not-yet';
    const name = decode(text.slice(at, end));
    if (name === undefined) return 'broken';
    this.#expected = 'comma or end';
    return name.toLowerCase() === this.#name ? 'found' : end;
  }
}

/** Where a token that starts at a place ends; undefined when the text so far does not hold its end. */
function endOf(token: RegExp, text: string, at: number): number | undefined {
  token.lastIndex = at;
  return token.test(text) ? token.lastIndex : undefined;
}

function decode(token: string): string | undefined {
  if (!token.includes('\\')) return token.slice(1, -1);
  try {
    return String(JSON.parse(token));
  } catch {
    return undefined;
  }
}

type Expected = 'list' | 'name or end' | 'name' | 'comma or end' | 'nothing';
