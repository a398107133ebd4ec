import { describe, expect, it } from 'vitest';
import { page } from '../fixtures/records.ts';
import { pageReferences } from './pageReferences.ts';

const read = (...lines: string[]) => pageReferences(page(lines.join('\n')));

describe('the shortcodes of a page', () => {
  it('come in reading order, with their attributes and lines', () => {
    const { shortcodes } = read(
      '---',
      'title: Follow',
      '---',
      'You can. <Support feature="polls" direction="to-threads" />',
      '',
      'A <Term id="boost">boost</Term> and <Changes/>',
    );
    expect(shortcodes).toEqual([
      { name: 'Support', attributes: { feature: 'polls', direction: 'to-threads' }, line: 4 },
      { name: 'Term', attributes: { id: 'boost' }, line: 6 },
      { name: 'Changes', attributes: {}, line: 6 },
    ]);
  });

  it('may spread over lines, and count from their first', () => {
    expect(read('Words.', '<Answers', '  features="polls', 'edits"', '/>').shortcodes).toEqual([
      { name: 'Answers', attributes: { features: 'polls\nedits' }, line: 2 },
    ]);
  });

  it.each([
    { what: 'plain HTML', text: '<div id="x"></div>' },
    { what: 'a comparison', text: 'a <B and c> d' },
    { what: 'inline code', text: 'Write `<Cite id="x" />` there.' },
    { what: 'a code block', text: '```mdx\n<Cite id="x" />\n```' },
    { what: 'a code block with tildes', text: '~~~\n<Cite id="x" />\n```\n<Cite id="y" />\n~~~' },
  ])('do not include $what', ({ text }) => {
    expect(pageReferences(page(text))).toEqual({ shortcodes: [], sources: [] });
  });

  it('keep their lines behind code blocks', () => {
    const { sources } = read('```', '<Cite id="in-code" />', '```', '', 'Here `code`.<Cite id="in-prose" />');
    expect(sources).toEqual([{ id: 'in-prose', line: 5 }]);
  });

  it('are seen between two code blocks', () => {
    const { sources } = read('```', 'a', '```', '<Cite id="between" />', '```', 'b', '```');
    expect(sources).toEqual([{ id: 'between', line: 4 }]);
  });
});

describe('the sources of a page', () => {
  it('are those that its cites name, in reading order, also several at once', () => {
    expect(read('One.<Cite id="a" />', 'Two.<Cite id=" b  a " />').sources).toEqual([
      { id: 'a', line: 1 },
      { id: 'b', line: 2 },
      { id: 'a', line: 2 },
    ]);
  });

  it('do not include ids of other shortcodes', () => {
    expect(read('<Term id="boost">boost</Term> <Cite />').sources).toEqual([]);
  });
});
