import { describe, expect, it } from 'vitest';
import { collectLinks } from './collectLinks.ts';

const page = (path: string, ...hrefs: string[]) => ({
  path,
  html: `<link rel="canonical" href="https://guide.site${path}">${hrefs.map((href) => `<a href="${href}">a</a>`).join('')}`,
});

describe('the links of the site', () => {
  it('are each address once, with every page and place', () => {
    const pages = [
      page('/a/', 'https://b.net/x#one', 'https://a.net/'),
      page('/b/', 'https://b.net/x', 'https://b.net/x#two', 'https://b.net/x#one'),
    ];
    expect(collectLinks(pages, [])).toEqual([
      { address: 'https://a.net/', anchors: [], pages: ['/a/'] },
      { address: 'https://b.net/x', anchors: ['one', 'two'], pages: ['/a/', '/b/'] },
    ]);
  });

  it.each([
    '/privacy/',
    '#top',
    'mailto:me@a.net',
    'https://guide.site/privacy/',
    'https://mastodon.example/@me',
    'https://www.example.org/',
    'http://localhost:4321/',
    'http://127.0.0.1/',
    'javascript:alert(1)',
    'https://',
  ])('leave out %s', (href) => {
    expect(collectLinks([page('/', href)], [])).toEqual([]);
  });

  it.each([
    ['#text=Share%20this', []],
    ['#:~:text=words', []],
    ['#!/route', []],
    ['#L10-L20', []],
    ['#', []],
    ['#issuecomment-123', ['issuecomment-123']],
    ['#Limit', ['Limit']],
  ])('look for the fragment %s as the places %j', (fragment, anchors) => {
    expect(collectLinks([page('/', `https://a.net/${fragment}`)], [])[0]?.anchors).toEqual(anchors);
  });

  it('know the day a source was read', () => {
    const sources = [
      { url: 'https://a.net/x#part', read: '2026-11-20' },
      { url: 'https://a.net/y' },
      { url: 'https://unlinked.net/', read: '2026-11-20' },
    ];
    const links = collectLinks([page('/', 'https://a.net/x', 'https://a.net/y')], sources);
    expect(links.map(({ read }) => read)).toEqual(['2026-11-20', undefined]);
  });
});
