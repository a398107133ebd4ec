import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dataset } from '../../src/generated/dataset.ts';
import { troubleTreeOf } from '../../src/dataset/derive/troubleTree.ts';
import { filesIn, scriptsOf } from './budgets/pageBytes.ts';
import { pageAt, pages, SITE, type BuiltPage } from './builtSite.ts';

/** Most that the scripts of a tool page may weigh, in bytes of brotli. */
const SCRIPT_MAX = 15 * 1024;

const read = filesIn(SITE);
const follow = pageAt('/follow/');
const holdsFinder = (script: string) => script.includes('account-finder');

test('the finder is loaded on its own page and on no other', () => {
  expect(pages.filter((page) => textsOf(page).some(holdsFinder)).map(({ path }) => path)).toEqual(['/follow/']);
});

test('all scripts of the page together stay within the weight of a tool page', () => {
  const weight = textsOf(follow).reduce((sum, script) => sum + brotliCompressSync(script).length, 0);
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
    const named = section.find('.cites a').map((_, link) => $(link).attr('href')?.replace('/sources/#', ''));
    expect(new Set(named.get())).toEqual(cited);
  }
});

/** Text of every script a page runs: written in it, loaded by it, or imported by what it loads. */
function textsOf({ $ }: BuiltPage): string[] {
  const inline = $('script:not([src]):not([type="application/ld+json"])')
    .map((_, script) => $(script).text())
    .get();
  return [...inline, ...scriptsOf($, read).map((path) => String(read(path)))];
}
