import { describe, expect, it } from 'vitest';
import { rules } from '../../src/dataset/rules/registry.ts';
import { shape } from '../../src/dataset/shape.ts';
import { pageAt } from './builtSite.ts';

const { $ } = pageAt('/about/rules/');

describe('the page of rules', () => {
  it.each([shape, ...rules])('gives $id an address, and tells why, how to mend it and what is refused', (text) => {
    const section = $(`#${text.id}`).closest('section');
    expect(section.find('h3 a').attr('href')).toBe(`#${text.id}`);
    expect(section.find('p').first().text()).toBe(text.rule);
    expect(
      section
        .find('dd')
        .get()
        .map((one) => $(one).text()),
    ).toEqual([text.why, text.fix, text.example]);
  });
});
