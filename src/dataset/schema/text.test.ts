import { describe, expect, it } from 'vitest';
import { sentence, sitePath, slug, SUMMARY_MAX, summary, verbatim, webAddress } from './text.ts';

/** What the schema says against a value. */
function against(
  schema: { safeParse: (value: unknown) => { error?: { issues: { message: string }[] } } },
  value: unknown,
) {
  return (schema.safeParse(value).error?.issues ?? []).map(({ message }) => message);
}

const INVISIBLE = 'must hold no control, direction or zero-width characters and no line breaks';
const EDGES = 'must not begin or end with a space';
const MARKUP = 'must be plain text: "<" before a letter, "/" or "!" starts markup';

describe('a sentence of ours', () => {
  it.each([
    'Polls arrive as polls.',
    'Servers with 1 < 2 members, and a <- b.',
    'Ein Beitrag kommt ohne Umfrage an: „nur Text“.',
    '投稿はそのまま届きます。Emoji too 🎉.',
    'Café posts, written with a combining accent: e\u0301.',
  ])('accepts "%s"', (text) => {
    expect(against(sentence, text)).toEqual([]);
  });

  it.each([
    { what: 'too short', text: 'Polls.', message: 'must have at least 8 characters' },
    { what: 'of 1 MB', text: 'x'.repeat(1_000_000), message: 'must have at most 400 characters' },
    { what: 'with a script', text: 'Polls <script>alert(1)</script>', message: MARKUP },
    { what: 'with an end tag', text: 'Polls arrive.</p>', message: MARKUP },
    { what: 'with a comment', text: 'Polls arrive.<!-- not -->', message: MARKUP },
    { what: 'that reads backwards', text: 'Polls \u202Eevirra', message: INVISIBLE },
    { what: 'with isolated direction', text: 'Polls \u2066arrive\u2069', message: INVISIBLE },
    { what: 'with a zero-width space', text: 'Polls arr\u200Bive', message: INVISIBLE },
    { what: 'with a byte order mark', text: '\uFEFFPolls arrive', message: INVISIBLE },
    { what: 'with a colour for terminals', text: 'Polls \u001B[31marrive', message: INVISIBLE },
    { what: 'with a null byte', text: 'Polls arrive\u0000', message: INVISIBLE },
    { what: 'of two lines', text: 'Polls\narrive', message: INVISIBLE },
    { what: 'of two lines, split by U+2028', text: 'Polls\u2028arrive', message: INVISIBLE },
    { what: 'with half a character', text: 'Polls arrive \uD83D', message: INVISIBLE },
    { what: 'with a space before it', text: ' Polls arrive', message: EDGES },
    { what: 'with a wide space behind it', text: 'Polls arrive\u3000', message: EDGES },
  ])('refuses text $what, and says one thing about it', ({ text, message }) => {
    expect(against(sentence, text)).toEqual([message]);
  });

  it('is shorter in a table cell', () => {
    expect(against(summary, 'x'.repeat(SUMMARY_MAX))).toEqual([]);
    expect(against(summary, 'x'.repeat(SUMMARY_MAX + 1))).toEqual(['must have at most 140 characters']);
  });
});

describe("somebody else's words", () => {
  it('keep their markup, since they are quoted as they stand', () => {
    expect(against(verbatim(3, 300), 'pub blocked: Vec<InstanceWithFederationState>')).toEqual([]);
  });

  it('are a single visible line all the same', () => {
    expect(against(verbatim(3, 300), 'pub blocked\n')).toEqual([INVISIBLE]);
  });
});

describe('an id', () => {
  it.each(['polls', 'meta-help-2', 'x'.repeat(80)])('accepts "%s"', (id) => {
    expect(against(slug, id)).toEqual([]);
  });

  it.each(['Polls', 'polls-', '-polls', 'po lls', '../polls', '__proto__', 'pölls', 'polls\n', ''])(
    'refuses "%s"',
    (id) => {
      expect(against(slug, id)).toEqual(['must be lower case words joined by hyphens']);
    },
  );

  it('refuses one that is longer than any address should be', () => {
    expect(against(slug, 'x'.repeat(81))).toEqual(['must have at most 80 characters']);
  });
});

describe('a web address', () => {
  it.each([
    'https://example.org',
    'http://example.org/',
    'https://example.org/a?b=c&d#e',
    'https://例え.jp/ページ',
    'https://example.org:8443/@name@example.social',
  ])('accepts %s', (address) => {
    expect(against(webAddress, address)).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'ftp://example.org/',
    '/relative',
    'example.org',
    'https://localhost/',
    'https://user:secret@example.org/',
    'https://example.org/two words',
    ' https://example.org/',
    'https://example.org/<script>',
    '',
  ])('refuses "%s"', (address) => {
    expect(against(webAddress, address)).toEqual(['must be an address like https://example.org/page']);
  });

  it.each([
    {
      what: 'that no browser opens',
      address: 'https://exa%mple.org/',
      message: 'must be an address that a browser can open',
    },
    { what: 'with a hidden character', address: 'https://example.org/\u200B', message: INVISIBLE },
    {
      what: 'of 1 MB',
      address: `https://example.org/${'x'.repeat(1_000_000)}`,
      message: 'must have at most 500 characters',
    },
  ])('refuses one $what', ({ address, message }) => {
    expect(against(webAddress, address)).toEqual([message]);
  });
});

describe('a path on this site', () => {
  it.each(['/', '/admins/limit/', '/faq/#what-is-it'])('accepts %s', (path) => {
    expect(against(sitePath, path)).toEqual([]);
  });

  it.each(['admins/', 'https://example.org/', '/Admins/', '/a b/'])('refuses "%s"', (path) => {
    expect(against(sitePath, path)).toEqual(['must be a path from the root: /admins/limit/']);
  });
});
