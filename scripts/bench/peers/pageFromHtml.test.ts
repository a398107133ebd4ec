import { describe, expect, it } from 'vitest';
import { pageFromHtml } from './pageFromHtml.ts';

const built = (prose: string) =>
  `<html><head><meta name="description" content="What it says."></head><body><main><h1> Polls </h1><div class="prose">${prose}</div></main></body></html>`;
const markdownOf = (prose: string) => pageFromHtml('/polls/', built(prose))?.markdown.trim();

describe('a built page as Markdown', () => {
  it('has its path, title and description', () => {
    expect(pageFromHtml('/polls/', built('<p>Yes.</p>'))).toEqual({
      path: '/polls/',
      title: 'Polls',
      description: 'What it says.',
      markdown: 'Yes.\n',
    });
  });

  it('is none for a page that only redirects', () => {
    expect(pageFromHtml('/limit/', '<meta http-equiv="refresh" content="0;url=/admins/limit/">')).toBeUndefined();
  });

  it.each([
    [
      'a table',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1|2</td><td><p>x</p><p>y</p></td></tr></tbody></table>',
      '| A | B |\n| --- | --- |\n| 1\\|2 | x y |',
    ],
    ['what MDX and Vue would read as code', '<p>a &lt;b&gt; {{ c }}</p>', 'a &lt;b> &#123;&#123; c &#125;&#125;'],
    ['code as it is', '<p><code>{a}</code></p>', '`{a}`'],
    ['links to pages', '<p><a href="/faq/#x">FAQ</a></p>', '[FAQ](/faq/#x)'],
    [
      'links to files as text',
      '<p><a href="/data/v1/compat.json">JSON</a> <a href="/changes.atom#a">feed</a></p>',
      'JSON feed',
    ],
    ['links elsewhere', '<p><a href="https://example.com/a.html">There</a></p>', '[There](https://example.com/a.html)'],
    [
      'nothing that is no text',
      '<p>a<script>b</script><style>c</style><svg><text>d</text></svg><img src="/e.png" alt="e"></p><form>f</form>',
      'a',
    ],
    [
      'neither citations nor the list of sources',
      '<p>a<sup class="cites">1</sup></p><section class="source-list">b</section>',
      'a',
    ],
    ['nothing that search leaves out', '<p>a</p><div data-pagefind-ignore>b</div>', 'a'],
    [
      'questions and terms, which search knows otherwise',
      '<article data-pagefind-ignore>a</article><dl class="glossary" data-pagefind-ignore><dt>b</dt></dl>',
      'a\n\nb',
    ],
  ])('has %s', (_, prose, markdown) => {
    expect(markdownOf(prose)).toBe(markdown);
  });
});
