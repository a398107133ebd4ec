import { describe, expect, it } from 'vitest';
import { printable } from './printable.ts';

describe('printable text', () => {
  it.each(['polls › to-threads', 'says "no".', 'Umfrage, 投票, 🎉', ''])('leaves "%s" as it is', (text) => {
    expect(printable(text)).toBe(text);
  });

  it.each([
    { what: 'colours', text: '\u001B[31mred\u001B[0m', shown: '\\u{1b}[31mred\\u{1b}[0m' },
    { what: 'the single character that starts a colour', text: '\u009B31m', shown: '\\u{9b}31m' },
    { what: 'a link for terminals', text: '\u001B]8;;https://a.b\u0007x', shown: '\\u{1b}]8;;https://a.b\\u{7}x' },
    { what: 'a change of direction', text: 'slop\u202E', shown: 'slop\\u{202e}' },
    { what: 'characters of no width', text: 'po\u200Blls\uFEFF', shown: 'po\\u{200b}lls\\u{feff}' },
    { what: 'backspaces', text: 'no\b\byes', shown: 'no\\u{8}\\u{8}yes' },
    { what: 'half a character', text: '\uD83D', shown: '\\u{d83d}' },
  ])('writes $what out', ({ text, shown }) => {
    expect(printable(text)).toBe(shown);
  });

  it.each(['one\ntwo', 'one\r\n  two', 'one\n\n\ntwo', 'one\u2028two'])('puts %j on one line', (text) => {
    expect(printable(text)).toBe('one two');
  });
});
