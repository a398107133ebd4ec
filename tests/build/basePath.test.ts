import { globSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from './projectCopy.ts';

const copy = copyProject('base');
const dist = `${copy.folder}/dist`;

afterAll(() => copy.remove());

test('under a base path every link, script, style and picture stays below it', async () => {
  const { code, printed } = await copy.build({
    BASE_PATH: '/guide',
    SITE_URL: 'https://example.org',
    FEDIVERSE_CREATOR: '@guide@social.example',
    REL_ME: 'https://social.example/@guide',
  });
  expect(code, printed).toBe(0);
  const files = globSync('**/*.html', { cwd: dist });
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(strays)).toEqual([]);
  const $ = load(readFileSync(`${dist}/index.html`, 'utf8'));
  expect($('link[rel=canonical]').attr('href')).toBe('https://example.org/guide/');
}, 120_000);

test('under a base path machines find what is for them, and who stands behind the site', () => {
  const file = (path: string) => readFileSync(`${dist}/${path}`, 'utf8');
  const $ = load(file('admins/limit/index.html'));
  expect($('meta[property="og:image"]').attr('content')).toBe('https://example.org/guide/og/admins/limit.png');
  expect($('link[type="text/markdown"]').attr('href')).toBe('/guide/admins/limit.md');
  expect($('script[type="application/ld+json"]').text()).toContain('"item":"https://example.org/guide/admins/"');
  expect($('meta[name="fediverse:creator"]').attr('content')).toBe('@guide@social.example');
  expect($('link[rel="me"]').attr('href')).toBe('https://social.example/@guide');
  expect(file('admins/limit.md')).toContain('url: "https://example.org/guide/admins/limit/"');
  expect(file('llms.txt')).toContain('(https://example.org/guide/admins/limit.md)');
  expect(file('robots.txt')).toContain('Sitemap: https://example.org/guide/sitemap-index.xml');
  expect(JSON.parse(file('site.webmanifest'))).toMatchObject({ start_url: '/guide/', scope: '/guide/' });
});

function strays(file: string): string[] {
  const $ = load(readFileSync(`${dist}/${file}`, 'utf8'));
  return $('[href], [src], [action]')
    .map((_, element) => $(element).attr('href') ?? $(element).attr('src') ?? $(element).attr('action'))
    .get()
    .filter((target) => /^\/(?!guide(\/|$))/.test(target))
    .map((target) => `${file}: ${target}`);
}
