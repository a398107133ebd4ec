import { describe, expect, it } from 'vitest';
import { escaped, plainText } from './plainText.ts';

describe('plain text', () => {
  it.each([
    { what: 'leaves ordinary words alone', text: 'Polls, from Threads', plain: 'Polls, from Threads' },
    { what: 'keeps accents, other scripts and emoji', text: 'Café 投票 🗳️', plain: 'Café 投票 🗳️' },
    { what: 'makes one line of several', text: ' Polls\n\tand\u0085more\u2028lines ', plain: 'Polls and more lines' },
    { what: 'drops control characters that XML forbids', text: 'Po\u0000lls\u001b[31m', plain: 'Po lls [31m' },
    { what: 'drops marks that turn the direction of writing', text: '\u202eslloP\u2066\u200f', plain: 'slloP' },
    { what: 'drops half characters', text: 'a\ud800b\udc00c', plain: 'abc' },
    { what: 'drops code points that stand for nothing', text: 'a\ufffeb\uffffc', plain: 'abc' },
    { what: 'is empty for nothing but such marks', text: '\u202e\u0000\ufffe', plain: '' },
  ])('$what', ({ text, plain }) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe('escaped text', () => {
  it('writes what markup is made of as references', () => {
    expect(escaped(`<a href="x" b='y'>&amp;</a>`)).toBe(
      '&#60;a href=&#34;x&#34; b=&#39;y&#39;&#62;&#38;amp;&#60;/a&#62;',
    );
  });
});
