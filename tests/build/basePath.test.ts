import { globSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from './projectCopy.ts';

const copy = copyProject('base');
const dist = `${copy.folder}/dist`;

afterAll(() => copy.remove());

test('under a base path every link, script, style and picture stays below it', async () => {
  const { code } = await copy.build({ BASE_PATH: '/guide', SITE_URL: 'https://example.org' });
  expect(code).toBe(0);
  const files = globSync('**/*.html', { cwd: dist });
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(strays)).toEqual([]);
  const $ = load(readFileSync(`${dist}/index.html`, 'utf8'));
  expect($('link[rel=canonical]').attr('href')).toBe('https://example.org/guide/');
}, 120_000);

function strays(file: string): string[] {
  const $ = load(readFileSync(`${dist}/${file}`, 'utf8'));
  return $('[href], [src], [action]')
    .map((_, element) => $(element).attr('href') ?? $(element).attr('src') ?? $(element).attr('action'))
    .get()
    .filter((target) => /^\/(?!guide(\/|$))/.test(target))
    .map((target) => `${file}: ${target}`);
}
