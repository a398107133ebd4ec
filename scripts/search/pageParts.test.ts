import { describe, expect, it } from 'vitest';
import { readPage } from './pageParts.ts';

function read(main: string) {
  return readPage(
    `<head><meta name="description" content="What it is."></head><body><h2 id="no">No</h2><main>${main}</main></body>`,
  );
}

const partsOf = (main: string) =>
  read(main).parts.map(({ anchor, heading, opening }) => `#${anchor} ${heading}: ${opening}`);

describe('a page in the search', () => {
  it('opens with its description', () => {
    expect(read('<p>Anything.</p>')).toEqual({ opening: 'What it is.', parts: [] });
    expect(readPage('<main></main>').opening).toBe('');
  });

  it.each([
    {
      what: 'headings with what stands under them',
      main: '<div><h2 id="a">First</h2><a class="anchor" href="#a">#</a></div><p>One.</p><ul><li>Two.</li></ul><h3 id="b">Second</h3><p>Three.</p>',
      parts: ['#a First: One. Two.', '#b Second: Three.'],
    },
    {
      what: 'a heading with nothing under it',
      main: '<h2 id="a">First</h2><h3 id="b">Second</h3>',
      parts: ['#a First: ', '#b Second: '],
    },
    {
      what: 'words with space between them, each once',
      main: '<h2 id="a">First</h2><ul><li><p>One\n  two.</p></li></ul>',
      parts: ['#a First: One two.'],
    },
    {
      what: 'rows with an address',
      main: '<table><tr id="tusky"><th>tusky.example <span>Mastodon</span></th><td>Suspends.</td></tr><tr><th>None</th></tr></table>',
      parts: ['#tusky tusky.example Mastodon: Suspends.'],
    },
    {
      what: 'events with an address',
      main: '<ol><li class="event" id="launch"><p>1 May</p><p><strong>It starts.</strong> For all.</p></li></ol>',
      parts: ['#launch It starts: 1 May For all.'],
    },
    {
      what: 'nothing of the lists of sources and of what is a record of its own',
      main: '<section class="source-list"><h2 id="sources">Sources</h2></section><article data-pagefind-ignore><h3 id="q">Why?</h3></article><h2>No address</h2>',
      parts: [],
    },
  ])('has as parts $what', ({ main, parts }) => {
    expect(partsOf(main)).toEqual(parts);
  });
});
