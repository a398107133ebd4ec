import { expect, it } from 'vitest';
import { siteRoot } from './siteRoot.ts';

it.each([
  ['https://example.org', '/', 'https://example.org'],
  ['https://example.org', '/guide', 'https://example.org/guide'],
  ['https://example.org/', '/guide/', 'https://example.org/guide'],
  ['http://localhost:4321', '/', 'http://localhost:4321'],
])('the root of %s under %s is %s', (site, base, root) => {
  expect(siteRoot(new URL(site), base)).toBe(root);
});

it('says what is missing without an address', () => {
  expect(() => siteRoot(undefined, '/')).toThrow('SITE_URL');
});
