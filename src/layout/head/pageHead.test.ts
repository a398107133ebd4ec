import { describe, expect, it } from 'vitest';
import type { SitePage } from '../../dataset/derive/sitePages.ts';
import type { HeadTag } from './headTag.ts';
import { pageHead, type Site } from './pageHead.ts';

const page = (path: string, title: string): SitePage => ({
  path,
  title,
  description: 'Your server hides it & says </script> so.',
  reviewed: '2026-06-30',
});
const site: Site = {
  root: 'https://example.org/guide',
  pages: [page('/', 'Does it?'), page('/admins/', 'Admins'), page('/admins/limit/', 'Limit'), page('/a/', 'A')],
  identity: { creator: undefined, profile: undefined },
};

describe('the head of a page', () => {
  it('offers a picture with its words, and the Markdown twin', () => {
    const head = pageHead([], '/admins/limit/', site);
    expect(contentOf(head, 'og:image')).toBe('https://example.org/guide/og/admins/limit.png');
    expect(contentOf(head, 'og:image:alt')).toBe(
      'Limit. Your server hides it & says </script> so. Reviewed 30 June 2026',
    );
    expect([contentOf(head, 'og:image:width'), contentOf(head, 'og:image:height')]).toEqual(['1200', '630']);
    expect(hrefOf(head, 'alternate')).toBe('/guide/admins/limit.md');
  });

  it('tells search engines of the page, its day and the pages above it', () => {
    const text = pageHead([], '/admins/limit/', site).find(({ tag }) => tag === 'script')?.content ?? '';
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Article',
          headline: 'Limit',
          image: 'https://example.org/guide/og/admins/limit.png',
          dateModified: '2026-06-30',
          author: { '@type': 'Organization', name: 'Threads Federation Guide' },
        },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            {
              '@type': 'ListItem',
              position: 1,
              name: 'Threads Federation Guide',
              item: 'https://example.org/guide/',
            },
            { '@type': 'ListItem', position: 2, name: 'Admins', item: 'https://example.org/guide/admins/' },
            { '@type': 'ListItem', position: 3, name: 'Limit' },
          ],
        },
      ],
    });
  });

  it('calls the first page the site', () => {
    const head = pageHead([], '/', { ...site, root: 'https://example.org' });
    expect(head.find(({ tag }) => tag === 'script')?.content).toContain('"@type":"WebSite"');
    expect(contentOf(head, 'og:image')).toBe('https://example.org/og/index.png');
    expect(hrefOf(head, 'alternate')).toBe('/index.md');
  });

  it('gives a page that is on no list its icons, and no preview', () => {
    const head = pageHead([], '/404/', site);
    expect(hrefOf(head, 'apple-touch-icon')).toBe('/guide/apple-touch-icon.png');
    expect(head.some(({ tag }) => tag === 'script')).toBe(false);
    expect(contentOf(head, 'og:image')).toBeUndefined();
    expect(hrefOf(head, 'alternate')).toBeUndefined();
  });

  it('names author and profile where the deployment does', () => {
    const identity = { creator: '@guide@social.example', profile: 'https://social.example/@guide' };
    const head = pageHead([], '/a/', { ...site, identity });
    expect(head).toContainEqual({
      tag: 'meta',
      attrs: { name: 'fediverse:creator', content: '@guide@social.example' },
    });
    expect(hrefOf(head, 'me')).toBe('https://social.example/@guide');
    const plain = JSON.stringify(pageHead([], '/a/', site));
    expect(plain).not.toMatch(/fediverse:creator|"me"/);
  });

  it('keeps what was there, less the names of software', () => {
    const title: HeadTag = { tag: 'title', attrs: {}, content: 'A' };
    const generator: HeadTag = { tag: 'meta', attrs: { name: 'generator', content: 'Astro' } };
    const locale: HeadTag = { tag: 'meta', attrs: { property: 'og:locale', content: 'en' } };
    const head = pageHead([title, generator, locale], '/a/', site);
    expect(head).toContain(title);
    expect(head).not.toContain(generator);
    expect(contentOf(head, 'og:locale')).toBe('en_GB');
  });
});

function contentOf(head: readonly HeadTag[], name: string) {
  return head.find(({ attrs }) => attrs?.['property'] === name)?.attrs?.['content'];
}

function hrefOf(head: readonly HeadTag[], rel: string) {
  return head.find(({ attrs }) => attrs?.['rel'] === rel)?.attrs?.['href'];
}
