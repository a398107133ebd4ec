import { describe, expect, it } from 'vitest';
import { action, decisionQuestion, event, page, question, records, share, term } from '../fixtures/records.ts';
import { pageShortcodes } from './pageShortcodes.ts';

function check(text: string) {
  const named = {
    actions: [action()],
    decisions: [decisionQuestion()],
    events: [event()],
    glossary: [term()],
    questions: [question()],
    shares: [share()],
  };
  return pageShortcodes.check(records({ ...named, pages: [page(text)] }));
}

describe('page-shortcodes', () => {
  it.each([
    '<Support feature="polls" direction="to-threads" />',
    '<Answers features="polls polls" direction="from-threads" />',
    'A <Term id="boost">boost</Term> of a <Cite id="any-source" />',
    '<DecisionQuestion id="load" />',
    '<PolicyTexts kinds="statement announcement" />',
    '<Actions ids="mute-account" />',
    '<Events />',
    '<Events ids="polls-arrive" />',
    '<Shares caption="Servers" ids="servers-that-limit" />',
    '<Questions topic="talking" />',
    'Code: `<Support feature="nothing" />`',
    'Plain words about feature="nothing".',
  ])('passes %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  it.each([
    {
      text: '<Support feature="pols" direction="to-threads" />',
      says: 'names the feature "pols", which does not exist.',
    },
    {
      text: '<Answers features="polls pols" direction="to-threads" />',
      says: 'names the feature "pols", which does not exist.',
    },
    {
      text: '<Support feature="polls" direction="sideways" />',
      says: 'names the direction "sideways", which does not exist.',
    },
    { text: '<DecisionQuestion id="luck" />', says: 'names the decision "luck", which does not exist.' },
    { text: '<PolicyTexts kinds="poll poem" />', says: 'names the kind of text "poem", which does not exist.' },
    { text: '<Term id="boots">boosts</Term>', says: 'names the term "boots", which does not exist.' },
    { text: '<Events ids="polls-arrive polls-leave" />', says: 'names the event "polls-leave", which does not exist.' },
    { text: '<Actions ids="mute" />', says: 'names the action "mute", which does not exist.' },
    { text: '<Shares ids="all" />', says: 'names the share "all", which does not exist.' },
    { text: '<Questions topic="privacy" />', says: 'names the topic "privacy", which does not exist.' },
    { text: '<Supports feature="polls" />', says: 'uses the shortcode <Supports>, which does not exist.' },
    { text: '<Support feature="" direction="to-threads" />', says: 'leaves "feature" of <Support> empty.' },
    { text: '<Events ids=" " />', says: 'leaves "ids" of <Events> empty.' },
    { text: '<Cite id="" />', says: 'leaves "id" of <Cite> empty.' },
    { text: '<Cite />', says: 'does not say which source <Cite> is about.' },
    { text: '<Support feature="polls" />', says: 'does not say which direction <Support> is about.' },
    { text: '<Actions />', says: 'does not say which action <Actions> is about.' },
    {
      text: '<Events feature="pols" />',
      says: 'names the feature "pols", which does not exist.',
    },
    {
      text: '<Support feature={polls} direction="to-threads" />',
      says: 'computes "feature" of <Support>, so that nobody can check what it names.',
      also: 'does not say which feature <Support> is about.',
    },
  ])('finds that $text $says', ({ text, says, also }) => {
    expect(check(`Words.\n\n${text}`)).toEqual(
      [says, ...(also ? [also] : [])].map((one) => ({ file: 'content/docs/follow.mdx', at: 'line 3', says: one })),
    );
  });

  it('finds a page that cannot be read', () => {
    expect(check('Words.\n\n<Support').map(({ at }) => at)).toEqual(['line 3']);
  });

  it('finds tags in a page of plain Markdown, which would draw nothing', () => {
    const plain = {
      ...page('Words.\n\n<Support feature="polls" direction="to-threads" />'),
      file: 'content/docs/a.md',
    };
    expect(pageShortcodes.check(records({ pages: [plain] })).map(({ at, says }) => `${at} ${says}`)).toEqual([
      'line 3 writes <Support feature="polls" direction="to-t, which only a page that ends in .mdx draws.',
    ]);
  });

  it('reads plain Markdown as it is, braces and all', () => {
    const plain = { ...page('A {brace} and `<Cite id="x" />`, 1 < 2.'), file: 'content/docs/a.md' };
    expect(pageShortcodes.check(records({ pages: [plain] }))).toEqual([]);
  });

  it('finds every fault of a page, each with its line', () => {
    const found = check('<Support feature="a" direction="b" />\n\n<Term id="c" />');
    expect(found.map(({ at, says }) => `${at} ${says}`)).toEqual([
      'line 1 names the feature "a", which does not exist.',
      'line 1 names the direction "b", which does not exist.',
      'line 3 names the term "c", which does not exist.',
    ]);
  });
});
