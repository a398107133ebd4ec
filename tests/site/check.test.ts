import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesIn, scriptsOf } from './budgets/pageBytes.ts';
import { pageAt, pages, SITE, type BuiltPage } from './builtSite.ts';

/** Most script that a tool page may load, in bytes of brotli. */
const BAR = 15 * 1024;

const connects = ({ $ }: BuiltPage) =>
  /connect-src ([^;]*)/.exec($('meta[http-equiv="content-security-policy" i]').attr('content') ?? '')?.[1];

const scripts = scriptsOf(pageAt('/check/').$, filesIn(SITE));

test('only the server check may connect to other servers, by https, and nothing else of its policy is opened', () => {
  expect(pages.filter((page) => connects(page) !== "'self'").map(({ path }) => path)).toEqual(['/check/']);
  expect(connects(pageAt('/check/'))).toBe("'self' https:");
  const policy = pageAt('/check/').$('meta[http-equiv="content-security-policy" i]').attr('content') ?? '';
  const others = pageAt('/privacy/').$('meta[http-equiv="content-security-policy" i]').attr('content') ?? '';
  // Hashes differ from page to page: each allows what stands in it.
  const rest = (text: string) => text.replaceAll(/ 'sha256-[^']+'/g, '');
  expect(rest(policy).replace(" 'self' https:", " 'self'")).toBe(rest(others));
});

test('the script of the check is loaded on its page alone', () => {
  const script = scripts.filter((src) => src.includes('ServerCheck'));
  expect(script.length).toBe(1);
  expect(pages.filter((page) => script.some((src) => page.html.includes(src))).map(({ path }) => path)).toEqual([
    '/check/',
  ]);
});

test('the page of the check stays within the bar for script', () => {
  const bytes = scripts
    .map((src) => brotliCompressSync(readFileSync(`${SITE}${src}`)).length)
    .reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThanOrEqual(BAR);
});
