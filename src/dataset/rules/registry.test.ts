import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpus } from '../mutations/corpus.ts';
import { shape } from '../shape.ts';
import { rules } from './registry.ts';
import type { Rule } from './rule.ts';

const everyRule = [shape, ...rules];
const files = readdirSync(import.meta.dirname);
const modules = files.filter((name) => /^\w+\.ts$/.test(name)).map((name) => name.replace(/\.ts$/, ''));

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && 'check' in value;
}

async function rulesIn(name: string): Promise<Rule[]> {
  const module = (await import(/* @vite-ignore */ `${import.meta.dirname}/${name}.ts`)) as Record<string, unknown>;
  return Object.values(module).filter(isRule);
}

describe('the registry of rules', () => {
  it('gives every rule an id of its own', () => {
    const ids = everyRule.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(everyRule)('names the rule $id in lower case words joined by hyphens', ({ id }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(everyRule)('says what $id demands, why it matters, how to mend it, and shows a breach', (text) => {
    const { rule, why, fix, example } = text;
    expect(rule).toMatch(/^[A-Z].{10,}\.$/);
    expect(why).toMatch(/^\S.{10,}\.$/);
    expect(fix).toMatch(/^\S.{10,}\.$/);
    expect(example).toMatch(/^\S.{10,}[.]"?$/);
  });

  it('lists each rule that a file in its folder exports, and no other', async () => {
    const exported = (await Promise.all(modules.map(rulesIn))).flat();
    expect(exported.map(({ id }) => id).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  it.each(everyRule)('has a corpus that breaks $id in at least two ways', ({ id }) => {
    expect(corpus.filter(({ rule }) => rule === id).length).toBeGreaterThanOrEqual(2);
  });

  it.each(rules)('has a test beside the rule $id', ({ id }) => {
    const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(files).toContain(`${name}.test.ts`);
  });
});
