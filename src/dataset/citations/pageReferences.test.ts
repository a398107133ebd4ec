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
    expect(read('Words.', '', '<Answers', '  features="polls', '  edits"', '/>').shortcodes).toEqual([
      { name: 'Answers', attributes: { features: 'polls\nedits' }, line: 3 },
    ]);
  });

  it.each([
    { how: 'double quotes', text: '<Cite id="a" />' },
    { how: 'single quotes', text: "<Cite id='a' />" },
    { how: 'a string in braces', text: "<Cite id={'a'} />" },
    { how: 'a template without variables', text: '<Cite id={`a`} />' },
  ])('may write attributes in $how', ({ text }) => {
    expect(read(text)).toEqual({
      shortcodes: [{ name: 'Cite', attributes: { id: 'a' }, line: 1 }],
      sources: [{ id: 'a', line: 1 }],
      faults: [],
    });
  });

  it.each([
    '- One.<Cite id="a" />',
    '> One.<Cite id="a" />',
    '| One.<Cite id="a" /> |\n| --- |',
    '<div><Cite id="a" /></div>',
  ])('are found in %j', (text) => {
    expect(read(text).sources).toEqual([{ id: 'a', line: 1 }]);
  });

  it.each([
    { what: 'plain HTML', text: '<div id="x"></div>' },
    { what: 'inline code', text: 'Write `<Cite id="x" />` there.' },
    { what: 'inline code in double backticks', text: 'Write ``<Cite id="x" /> with a ` in it`` there.' },
    { what: 'a code block', text: '```mdx\n<Cite id="x" />\n```' },
    { what: 'a code block with tildes', text: '~~~\n<Cite id="x" />\n```\n<Cite id="y" />\n~~~' },
    { what: 'a code block with four backticks', text: '````mdx\n```\n<Cite id="x" />\n```\n<Cite id="y" />\n````' },
    { what: 'an indented code block', text: '1. Do this:\n\n   ```mdx\n   <Cite id="x" />\n   ```' },
    { what: 'a code block in a quotation', text: '> ```mdx\n> <Cite id="x" />\n> ```' },
    { what: 'a comment', text: 'Words. {/* <Cite id="x" /> */}' },
    { what: 'a comment of several lines', text: '{/*\n<Cite id="x" />\n<Cite id="y" />\n*/}' },
    {
      what: 'a component from elsewhere',
      text: "import { Tabs } from '@astrojs/starlight/components';\n\n<Tabs></Tabs>",
    },
  ])('do not include $what', ({ text }) => {
    expect(read(text)).toEqual({ shortcodes: [], sources: [], faults: [] });
  });

  it('include what is imported from the shortcodes', () => {
    const { shortcodes } = read("import Cite from '#shortcodes/Cite.astro';", '', 'One.<Cite id="a" />');
    expect(shortcodes.map(({ name }) => name)).toEqual(['Cite']);
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

describe('what cannot be read on a page', () => {
  it.each([
    {
      text: 'Words.\n\n<Cite id={source} />',
      fault: { says: 'computes "id" of <Cite>, so that nobody can check what it names.', line: 3 },
    },
    {
      text: '<Cite {...source} />',
      fault: { says: 'computes attributes of <Cite>, so that nobody can check what it names.', line: 1 },
    },
    {
      text: 'Words.\n\n{sources.map((id) => <Cite id={id} />)}',
      fault: { says: 'uses <Cite> inside braces, so that nobody can check what it names.', line: 3 },
    },
  ])('is told with its line: $fault.says', ({ text, fault }) => {
    expect(read(text).faults).toEqual([fault]);
  });

  it.each([
    { what: 'a shortcode that never ends', text: 'Words.\n\n<Cite id="a"', line: 3 },
    { what: 'a comparison that looks like a shortcode', text: 'Words.\n\na <B and c> d', line: 3 },
    { what: 'a comment as HTML has them', text: '<!-- <Cite id="a" /> -->', line: 1 },
    { what: 'a brace that never closes', text: 'Words {', line: 1 },
  ])('is a fault, not an exception: $what', ({ text, line }) => {
    const { shortcodes, faults } = read(text);
    expect(shortcodes).toEqual([]);
    expect(faults).toEqual([{ says: expect.stringMatching(/^cannot be read as MDX: .+\.$/), line }]);
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
