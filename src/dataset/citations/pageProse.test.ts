import { describe, expect, it } from 'vitest';
import { page } from '../fixtures/records.ts';
import { pageProse } from './pageProse.ts';

const read = (...lines: string[]) => pageProse(page(lines.join('\n')));

describe('the prose of a page', () => {
  it('is each paragraph, heading, item and cell, with its line and its words only', () => {
    const prose = read(
      '---',
      'title: Follow',
      '---',
      '## How **to** follow',
      '',
      'Type the [handle](https://example.org) in `code`.<Cite id="a" />',
      '',
      '- One <Term id="boost">boost</Term>',
      '',
      '| Name |',
      '| --- |',
      '| Mute |',
    );
    expect(prose).toEqual([
      { line: 4, text: 'How to follow' },
      { line: 6, text: 'Type the handle in .' },
      { line: 8, text: 'One boost' },
      { line: 10, text: 'Name' },
      { line: 12, text: 'Mute' },
    ]);
  });

  it.each([
    { what: 'code', text: '```\nwords\n```' },
    { what: 'quotations', text: '> Words of somebody else' },
    { what: 'comments', text: '{/* words */}' },
    { what: 'a page that cannot be read', text: 'Words <Cite' },
  ])('does not include $what', ({ text }) => {
    expect(read(text)).toEqual([]);
  });
});
