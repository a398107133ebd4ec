import { expect, it } from 'vitest';
import { netlifyRedirects } from './netlifyRedirects.ts';

const redirects = { '/limit': '/admins/limit/', '/old': '/new/#part' };

it.each([
  {
    base: '/',
    overPages: false,
    lines: ['/limit /admins/limit/ 301', '/limit/ /admins/limit/ 301', '/old /new/#part 301', '/old/ /new/#part 301'],
  },
  {
    base: '/guide/',
    overPages: true,
    lines: [
      '/guide/limit /guide/admins/limit/ 301!',
      '/guide/limit/ /guide/admins/limit/ 301!',
      '/guide/old /guide/new/#part 301!',
      '/guide/old/ /guide/new/#part 301!',
    ],
  },
])('the _redirects file under $base, over pages: $overPages', ({ base, overPages, lines }) => {
  expect(netlifyRedirects(redirects, base, overPages)).toBe(`${lines.join('\n')}\n`);
});
