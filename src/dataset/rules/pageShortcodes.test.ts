import { describe, expect, it } from 'vitest';
import { decisionQuestion, page, records, term } from '../fixtures/records.ts';
import { pageShortcodes } from './pageShortcodes.ts';

function check(text: string) {
  return pageShortcodes.check(records({ glossary: [term()], decisions: [decisionQuestion()], pages: [page(text)] }));
}

describe('page-shortcodes', () => {
  it.each([
    '<Support feature="polls" direction="to-threads" />',
    '<Answers features="polls polls" direction="from-threads" />',
    'A <Term id="boost">boost</Term> of a <Cite id="any-source" />',
    '<DecisionQuestion id="load" />',
    '<PolicyTexts kinds="statement announcement" />',
    'Code: `<Support feature="nothing" />`',
    'Plain words about feature="nothing".',
  ])('passes %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  it.each([
    { text: '<Support feature="pols" />', says: 'names the feature "pols", which does not exist.' },
    { text: '<Answers features="polls pols" />', says: 'names the feature "pols", which does not exist.' },
    {
      text: '<Support feature="polls" direction="sideways" />',
      says: 'names the direction "sideways", which does not exist.',
    },
    { text: '<DecisionQuestion id="luck" />', says: 'names the question "luck", which does not exist.' },
    { text: '<PolicyTexts kinds="poll poem" />', says: 'names the kind of text "poem", which does not exist.' },
    { text: '<Term id="boots">boosts</Term>', says: 'names the term "boots", which does not exist.' },
  ])('finds that $text $says', ({ text, says }) => {
    expect(check(`Words.\n\n${text}`)).toEqual([{ file: 'content/docs/follow.mdx', at: 'line 3', says }]);
  });

  it('finds every fault of a page, each with its line', () => {
    const found = check('<Support feature="a" direction="b" />\n<Term id="c" />');
    expect(found.map(({ at, says }) => `${at} ${says}`)).toEqual([
      'line 1 names the feature "a", which does not exist.',
      'line 1 names the direction "b", which does not exist.',
      'line 2 names the term "c", which does not exist.',
    ]);
  });
});
