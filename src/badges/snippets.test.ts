import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { badgeSnippets } from './snippets.ts';

const IMAGE = 'https://guide.example/base/badge/polls/from-threads.svg';
const PAGE = 'https://guide.example/base/compatibility/polls/#from-threads';
const ALT = 'Polls, from Threads: Works · evidence of 20 May 2026';

describe('the HTML to copy', () => {
  it('is a picture that says the answer and leads to the page of the feature', () => {
    const $ = load(badgeSnippets({ alt: ALT, image: IMAGE, page: PAGE }).html, null, false);
    expect($('a').attr('href')).toBe(PAGE);
    expect($('a > img').attr('src')).toBe(IMAGE);
    expect($('img').attr('alt')).toBe(ALT);
    expect($('img').attr('height')).toBe('48');
  });

  it.each(['"><script>alert(1)</script>', "' onerror='alert(1)", 'A & B &amp; C', '<b>'])(
    'carries the words %s as words',
    (alt) => {
      const $ = load(badgeSnippets({ alt, image: IMAGE, page: PAGE }).html, null, false);
      expect($('img').attr('alt')).toBe(alt);
      expect($('*').length).toBe(2);
      expect(Object.keys($('img').attr() ?? {})).toEqual(['src', 'alt', 'height']);
    },
  );
});

describe('the Markdown to copy', () => {
  it('is a picture inside a link', () => {
    expect(badgeSnippets({ alt: ALT, image: IMAGE, page: PAGE }).markdown).toBe(`[![${ALT}](${IMAGE})](${PAGE})`);
  });

  it.each([
    { alt: 'a](https://evil.example) [b', markdown: 'a\\](https://evil.example) \\[b' },
    { alt: '`code` *and* _more_ <b> & \\', markdown: '\\`code\\` \\*and\\* \\_more\\_ \\<b\\> \\& \\\\' },
    { alt: 'two\nlines', markdown: 'two lines' },
  ])('does not let the words $alt end or mark anything', ({ alt, markdown }) => {
    expect(badgeSnippets({ alt, image: IMAGE, page: PAGE }).markdown).toBe(`[![${markdown}](${IMAGE})](${PAGE})`);
  });
});
