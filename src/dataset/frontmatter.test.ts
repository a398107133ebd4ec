import { describe, expect, it } from 'vitest';
import { page } from './fixtures/records.ts';
import { frontmatterOf } from './frontmatter.ts';

const read = (...lines: string[]) => frontmatterOf(page(lines.join('\n')));

describe('the head of a page', () => {
  it.each([
    { how: 'a list on one line', lines: ["searchWords: ['mute', 'block']"] },
    { how: 'a list in double quotes', lines: ['searchWords: ["mute", "block"]'] },
    { how: 'a list without quotes', lines: ['searchWords: [mute, block]'] },
    { how: 'a list over several lines', lines: ['searchWords: [', "  'mute',", '  "block",', ']'] },
    { how: 'a line for each', lines: ['searchWords:', '  - mute', "  - 'block'"] },
  ])('is read whichever way YAML is written: $how', ({ lines }) => {
    expect(read('---', 'title: Seeing less', ...lines, '---', 'Words.')).toEqual({
      fields: { title: 'Seeing less', searchWords: ['mute', 'block'] },
    });
  });

  it('is not looked for in the words of the page', () => {
    expect(read('Words.', '', 'title: Not a title')).toEqual({ fields: {} });
  });

  it.each([
    { what: 'a quote that never ends', lines: ["title: 'Seeing less"] },
    { what: 'the same field twice', lines: ['title: One', 'title: Two'] },
    { what: 'a list that never ends', lines: ['searchWords: [mute'] },
  ])('has a fault, and no fields, when it holds $what', ({ lines }) => {
    expect(read('---', ...lines, '---', 'Words.')).toEqual({ fields: {}, fault: expect.stringMatching(/^\S.+$/) });
  });
});
