import { describe, expect, it } from 'vitest';
import { redirectProblems } from './redirectProblems.ts';

const anchors = new Map([
  ['/', new Set<string>()],
  ['/privacy/', new Set(['what-meta-gets'])],
  ['/admins/limit/', new Set<string>()],
]);

describe('a redirect', () => {
  it.each([
    ['/limit', '/admins/limit/'],
    ['/old/limit', '/admins/limit/'],
    ['/start', '/'],
    ['/meta', '/privacy/#what-meta-gets'],
  ])('from %s to %s is good', (from, to) => {
    expect(redirectProblems({ [from]: to }, anchors)).toEqual([]);
  });

  it.each([
    { what: 'that hides a page', redirects: { '/privacy': '/' }, told: /\/privacy is a page/ },
    { what: 'with a slash at its end', redirects: { '/limit/': '/' }, told: /without a final slash/ },
    { what: 'from the front page', redirects: { '/': '/privacy/' }, told: /plain path/ },
    { what: 'from another site', redirects: { 'https://example.org/a': '/' }, told: /plain path/ },
    { what: 'from two slashes', redirects: { '//example.org': '/' }, told: /plain path/ },
    { what: 'with a star', redirects: { '/old/*': '/' }, told: /plain path/ },
    { what: 'with a line break', redirects: { '/a\n/b': '/' }, told: /plain path/ },
    { what: 'that breaks out of its line', redirects: { '/a; deny all': '/' }, told: /plain path/ },
    { what: 'to no page', redirects: { '/old': '/gone/' }, told: /where no page is/ },
    { what: 'to a page without its slash', redirects: { '/old': '/privacy' }, told: /where no page is/ },
    { what: 'to another site', redirects: { '/old': 'https://example.org/' }, told: /where no page is/ },
    { what: 'to no anchor', redirects: { '/old': '/privacy/#gone' }, told: /without that anchor/ },
    { what: 'to an empty anchor', redirects: { '/old': '/privacy/#' }, told: /without that anchor/ },
    { what: 'to itself', redirects: { '/old': '/old/' }, told: /leads on to \/old\// },
  ])('$what is told', ({ redirects, told }) => {
    const problems = redirectProblems(redirects, anchors);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(told);
  });

  it('in a chain or a loop is told at each link that leads on', () => {
    expect(redirectProblems({ '/a': '/b/', '/b': '/privacy/' }, anchors)).toEqual([
      '/a leads to /b/, which leads on to /privacy/: name the last one.',
    ]);
    expect(redirectProblems({ '/a': '/b', '/b': '/a' }, anchors)).toHaveLength(2);
  });
});
