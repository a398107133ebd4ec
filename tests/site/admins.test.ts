import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { blockFile, rules } from '../../src/tools/policy-kit/blockFile.ts';
import { dataset } from '../../src/generated/dataset.ts';
import { policyStanceIds, policyStances } from '../../src/dataset/vocabulary/policyStances.ts';
import { filesIn, scriptsOf } from './budgets/pageBytes.ts';
import { pageAt, pages, SITE } from './builtSite.ts';

const decide = pageAt('/admins/decide/').$;
const kit = pageAt('/admins/policy-kit/').$;
const stanceNames = policyStanceIds.map((id) => policyStances[id].name);
const scriptsAt = (path: string) => scriptsOf(pageAt(path).$, filesIn(SITE));

describe('the questions to decide by', () => {
  test('give every situation one reason for each stance, in the same order, each with a source', () => {
    const situations = decide('.situation').toArray();
    expect(situations).toHaveLength(dataset.decisions.flatMap(({ situations: all }) => all).length);
    for (const situation of situations) {
      const names = decide(situation).find('dt').toArray();
      expect(names.map((name) => decide(name).text())).toEqual(stanceNames);
      const reasons = decide(situation).find('dd').toArray();
      expect(reasons.filter((reason) => decide(reason).find('.cites a').length === 0)).toEqual([]);
    }
  });

  test('have nothing ticked before the reader ticks it', () => {
    expect(decide('.decide input[checked]').length).toBe(0);
    expect(decide('.decide input').length).toBeGreaterThan(0);
  });

  test('keep the section that other sites link to', () => {
    expect(decide('h2#could-threads-be-blocking-us').length).toBe(1);
  });
});

describe('the policy kit as printed', () => {
  test('shows every blank in brackets, and no field by its name in the code', () => {
    const words = kit('.kit-text .words').text();
    expect(words).not.toMatch(/\{[a-z/]/);
    for (const blank of kit('.blank').toArray()) expect(kit(blank).text()).toMatch(/^\[[^[\]]+\]/);
  });

  test('shows the files that the tool makes', () => {
    for (const rule of rules) expect(kit(`[data-rule="${rule}"] code`).text()).toBe(blockFile(rule));
  });

  test('names only pages of the guide that exist', () => {
    const addresses = kit('.kit-text .words')
      .text()
      .match(/https?:\/\/[^\s/]+\/[a-z0-9/-]*/g);
    const paths = [...new Set(addresses)].map((address) => new URL(address).pathname);
    expect(paths).toContain('/admins/limit/');
    expect(paths.filter((path) => !existsSync(`${SITE}${path}index.html`))).toEqual([]);
  });

  test('has nothing chosen before the reader chooses', () => {
    expect(kit('.kit :is([checked], [selected])').length).toBe(0);
  });
});

describe.each([
  ['/admins/decide/', 'decision-helper'],
  ['/admins/policy-kit/', 'policy-kit'],
])('%s', (path, element) => {
  test('loads at most 15 KiB of script, compressed', () => {
    const size = scriptsAt(path)
      .map((file) => brotliCompressSync(readFileSync(`${SITE}${file}`)).length)
      .reduce((sum, one) => sum + one, 0);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(15 * 1024);
  });

  test('is the only page that loads its tool', () => {
    const tool = scriptsAt(path).filter((file) => readFileSync(`${SITE}${file}`, 'utf8').includes(`\`${element}\``));
    expect(tool).toHaveLength(1);
    const loading = pages.filter((page) => tool.some((file) => page.html.includes(file)));
    expect(loading.map((page) => page.path)).toEqual([path]);
  });
});
