/** What each token is for. `text` stands on the grounds it names; a `line` parts areas or bounds controls. */
export const tokenUses = {
  ground: { kind: 'ground', use: 'The paper.' },
  'ground-raised': { kind: 'ground', use: 'Heads of tables, answers, code, the foot of the page.' },
  ink: { kind: 'text', on: 'all', use: 'Text and titles.' },
  'ink-soft': { kind: 'text', on: 'all', use: 'Dates, captions, small print.' },
  rule: { kind: 'line', use: 'Rules that part; nothing depends on seeing them.' },
  edge: { kind: 'line', use: 'Edges of fields and buttons.' },
  threads: { kind: 'text', on: 'paper', use: 'Clay: the side of Threads.' },
  fediverse: { kind: 'text', on: 'all', use: 'Indigo: the side of the fediverse; the ring around what has focus.' },
  'fediverse-ground': { kind: 'ground', use: 'What a link has led to; words that a search has found.' },
  link: { kind: 'text', on: 'all', use: 'Links.' },
  works: { kind: 'text', on: 'all', use: 'The answer “works”.' },
  partial: { kind: 'text', on: 'all', use: 'The answer “partly”.' },
  no: { kind: 'text', on: 'all', use: 'The answer “does not work”.' },
  unknown: { kind: 'text', on: 'all', use: 'The answer “unknown”.' },
  'not-applicable': { kind: 'text', on: 'all', use: 'The answer “does not apply”.' },
  sans: { kind: 'font', use: 'Text, tables, controls: the system’s own.' },
  serif: { kind: 'font', use: 'Titles and first paragraphs: a book face that the system has.' },
  'text-s': { kind: 'size', use: 'Tables, captions, small print.' },
  'text-m': { kind: 'size', use: 'Text.' },
  'text-l': { kind: 'size', use: 'The answer; headings of the third rank.' },
  'text-xl': { kind: 'size', use: 'Headings of the second rank.' },
  'text-title': { kind: 'size', use: 'Titles; they grow with the window.' },
  measure: { kind: 'space', use: 'The widest line of text: about 70 characters.' },
  page: { kind: 'space', use: 'The widest page.' },
  gutter: { kind: 'space', use: 'What stays free at the sides.' },
  finger: { kind: 'space', use: 'The least height of what is touched: 44 pixels.' },
} as const satisfies Readonly<Record<string, TokenUse>>;

/** `on` names where text may stand: on the paper, raised or not, or also on what a link has led to. */
export type TokenUse =
  | { kind: 'text'; on: 'all' | 'paper'; use: string }
  | { kind: 'ground' | 'line' | 'font' | 'size' | 'space'; use: string };

/** What a token is for. Throws, with what to do, for one that nobody has explained. */
export function useOf(name: string): TokenUse {
  if (!Object.hasOwn(tokenUses, name))
    throw new Error(`--${name} of src/styles/tokens.css has no use. Say in src/design/tokenUses.ts what it is for.`);
  return tokenUses[name as TokenName];
}

type TokenName = keyof typeof tokenUses;
