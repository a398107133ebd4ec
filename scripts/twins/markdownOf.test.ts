import { load } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { markdownOf } from './markdownOf.ts';

const ADDRESS = 'https://guide.example/base/admins/';

describe('a page as Markdown', () => {
  it.each([
    {
      part: 'a status',
      html: '<p><span class="status works">Works</span>. Since 2024.</p>',
      text: 'Works. Since 2024.',
    },
    {
      part: 'marks of sources',
      html: '<p>Yes. <sup class="cites"><a href="#s1" aria-label="Source 1">1</a><a href="#s12">12</a></sup></p>',
      text: 'Yes. [1][12]',
    },
    { part: 'a link', html: '<a href="/base/a/?b#c">x</a>', text: '[x](https://guide.example/base/a/?b#c)' },
    { part: 'a link in the page', html: '<a href="#c">x</a>', text: '[x](https://guide.example/base/admins/#c)' },
    {
      part: 'a link with brackets',
      html: '<a href="https://x.example/a_(b)">[x](y)</a>',
      text: '[\\[x\\](y)](<https://x.example/a_(b)>)',
    },
    {
      part: 'a picture',
      html: '<svg role="img"><title>Bridge</title><desc>Ten\n strands.</desc><text>Posts</text></svg>',
      text: '*Picture: Bridge. Ten strands.*',
    },
    {
      part: 'a picture with links',
      html: '<svg role="group"><title>Chart</title><desc>Two.</desc><a href="#x"><text>One</text></a></svg>',
      text: '**Chart**\n\nTwo.\n\n[One](https://guide.example/base/admins/#x)',
    },
    { part: 'an image', html: '<p><img src="/b.svg" alt="Polls"></p>', text: '![Polls](https://guide.example/b.svg)' },
    { part: 'terms', html: '<dl><dt>Boost</dt><dd>Passed on.</dd></dl>', text: '**Boost**\n\nPassed on.' },
    { part: 'a folded part', html: '<details><summary>More</summary><p>Text</p></details>', text: '**More**\n\nText' },
    { part: 'a quotation', html: '<q>it works</q>', text: '“it works”' },
    { part: 'numbered sources', html: '<ol><li>One</li><li>Two</li></ol>', text: '1. One\n2. Two' },
    { part: 'code', html: '<pre><code>a | b\n  c</code></pre>', text: '```\na | b\n  c\n```' },
    {
      part: 'a name with strong words',
      html: '<dl><dt>A <b>big</b> one</dt><dd>B</dd></dl>',
      text: '**A big one**\n\nB',
    },
    { part: 'a group without a name', html: '<fieldset><legend> </legend><p>One</p></fieldset>', text: 'One' },
    {
      part: 'a label in a group',
      html: '<fieldset><legend>Any</legend><label>One</label></fieldset>',
      text: '**Any**\n\nOne',
    },
    {
      part: 'lines of an item',
      html: '<ul><li>One<p>two</p><p>three</p></li></ul>',
      text: '- One  \n  two\n\n  three',
    },
    { part: 'nothing', html: '', text: '' },
  ])('keeps $part', ({ html, text }) => {
    expect(markdownOf(html, ADDRESS)).toBe(text);
  });

  it.each([
    '<nav>Menu</nav>',
    '<p class="share small">Share</p>',
    '<span class="share-page"><a href="/x">Share</a></span>',
    '<a href="/x"> </a>',
    '<button>Copy</button>',
    '<form class="filters"><label>Any</label></form>',
    '<p hidden>Later</p>',
    '<a class="anchor" href="#x">#</a>',
    '<svg aria-hidden="true"><text>Posts</text></svg>',
    '<script type="application/ld+json">{"a":1}</script>',
  ])('leaves out %s', (html) => {
    expect(markdownOf(`<p>Text</p>${html}`, ADDRESS)).toBe('Text');
  });

  it('writes a table with one line a row', () => {
    const html = `<div><table><caption>Who <b>acts</b></caption><thead><tr><th>Feature</th><th>Answer</th></tr></thead>
      <tbody><tr><th colspan="2">Posts</th></tr>
      <tr><td>A|B</td><td><p>Works</p><ul><li>one</li><li>two</li></ul></td></tr><tr><td></td><td>x</td></tr></tbody></table></div>`;
    expect(markdownOf(html, ADDRESS).split('\n')).toEqual([
      '**Who acts**',
      '',
      '| Feature | Answer |',
      '| --- | --- |',
      '| Posts | |',
      '| A\\|B | Works<ul><li>one</li><li>two</li></ul> |',
      '|  | x |',
    ]);
  });

  it('breaks the lines of a cell', () => {
    const cell = '<td>One <p>two</p><div>three</div></td>';
    expect(markdownOf(`<table><tr>${cell}</tr></table>`, ADDRESS)).toBe('| One <br>two<br>three |\n| --- |');
  });

  it('makes the first row the head of a table that has none', () => {
    expect(markdownOf('<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', ADDRESS)).toBe('| a |\n| --- |\n| b |');
  });

  it.each([
    '<id> & &amp; &#39;',
    '*not* _this_ ~~or~~ `that`',
    '# no heading',
    '1. no list',
    '- no list',
    '> no quotation',
    '[no](link) ![or](image)',
    '<script>alert(1)</script>',
    '| no | table |',
    '--- and ===',
    'back\\slash',
    '[1]: /no',
    '```no fence',
    'İ ß 世界 🦣 ‮right',
  ])('shows the text %s as it is', (text) => {
    const html = load('<p></p>', null, false)('p').text(text).toString();
    const shown = load(markdownToHtml(markdownOf(`<p>${html}</p><ul><li>${html}</li></ul>`, ADDRESS)).html);
    expect(shown('p').first().text()).toBe(text);
    expect(shown('li').text()).toBe(text);
    expect(shown('script, h1, h2, img, blockquote, table, em, del, a, code, pre')).toHaveLength(0);
  });
});
