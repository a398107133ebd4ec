import { expect, it } from 'vitest';
import { feedLinks } from './feedLinks.ts';

it.each([
  ['/', ['/changes.atom', '/changes.json']],
  ['/guide', ['/guide/changes.atom', '/guide/changes.json']],
])('feed links respect the base path %s', (base, hrefs) => {
  expect(feedLinks(base).map(({ attrs }) => attrs.href)).toEqual(hrefs);
});
