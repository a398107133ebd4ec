import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dataset } from '../../src/generated/dataset.ts';
import { troubleTreeOf } from '../../src/dataset/derive/troubleTree.ts';
import { pageAt, pages, SITE, type BuiltPage } from './builtSite.ts';

/** Most that the scripts of a tool page may weigh, in bytes of brotli. */
const SCRIPT_MAX = 15 * 1024;

const follow = pageAt('/follow/');
const holdsFinder = (script: string) => script.includes('account-finder');

test('the finder is loaded on its own page and on no other', () => {
  expect(pages.filter((page) => scriptsOf(page).some(holdsFinder)).map(({ path }) => path)).toEqual(['/follow/']);
});

test('all scripts of the page together stay within the weight of a tool page', () => {
  const weight = scriptsOf(follow).reduce((sum, script) => sum + brotliCompressSync(script).length, 0);
  expect(weight).toBeGreaterThan(1000);
  expect(weight).toBeLessThanOrEqual(SCRIPT_MAX);
});

test('each answer is a link to the question or the cause that it leads to', () => {
  const { $ } = follow;
  const { questions } = troubleTreeOf(dataset.troubles);
  expect(questions.length).toBeGreaterThan(0);
  for (const { id, answers } of questions) {
    const links = $(`[id="${id}"] > ul a`).toArray();
    expect(links.map((link) => $(link).attr('href'))).toEqual(answers.map(({ target }) => `#${target.id}`));
    expect(links.map((link) => $(link).children().first().text())).toEqual(answers.map(({ choice }) => choice));
  }
});

test('each cause says how to tell and what to do, with its sources', () => {
  const { $ } = follow;
  for (const cause of troubleTreeOf(dataset.troubles).causes) {
    const section = $(`section:has(> [id="${cause.id}"])`);
    expect(section.text()).toContain('How to tell.');
    expect(section.text()).toContain('What to do.');
    for (const { text } of [...cause.tell, ...cause.act]) expect(section.text()).toContain(text);
    const cited = new Set([...cause.tell, ...cause.act].flatMap(({ sources = [] }) => sources));
    expect(
      section.find('a[href^="#s"]').filter((_, link) => /^#s\d+$/.test($(link).attr('href') ?? '')).length,
    ).toBeGreaterThanOrEqual(cited.size);
  }
});

/** Text of every script a page runs: written in it, loaded by it, or imported by what it loads. */
function scriptsOf({ $, path }: BuiltPage): string[] {
  const inline = $('script:not([src]):not([type="application/ld+json"])')
    .map((_, script) => $(script).text())
    .get();
  const loaded = $('script[src]')
    .map((_, script) => new URL($(script).attr('src') ?? '', `https://site.test${path}`).pathname)
    .get();
  return [...inline, ...filesOf(loaded)];
}

function filesOf(loaded: readonly string[]): string[] {
  const met = new Set(loaded);
  for (const file of met) {
    for (const [, imported = ''] of read(file).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      met.add(new URL(imported, `https://site.test${file}`).pathname);
  }
  return [...met].map(read);
}

function read(file: string): string {
  return existsSync(`${SITE}${file}`) ? readFileSync(`${SITE}${file}`, 'utf8') : '';
}
