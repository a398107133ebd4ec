import { describe, expect, it } from 'vitest';
import { planQuery } from './plan.ts';

const terms = {
  synonyms: [
    ['boost', 'reblog', 're share'],
    ['direct message', 'dm', 'private message'],
    ['suspend', 'block the domain'],
  ],
  known: ['polls', 'threads', 'mastodon', 'federation', 'delivery', 'home', 'how'],
};

/** Ideas as text: variants joined by "=". */
function plan(text: string): string[] {
  return planQuery(text, terms).map(({ variants }) => variants.join('='));
}

describe('the plan of a query', () => {
  it.each([
    { why: 'common words are dropped', text: 'how do I get polls from threads', ideas: ['polls', 'threads'] },
    { why: 'a query of common words keeps them', text: 'how', ideas: ['how'] },
    { why: 'a word brings its synonyms', text: 'boost', ideas: ['boost=reblog=re share'] },
    { why: "the reader's own word comes first", text: 'dm', ideas: ['dm=direct message=private message'] },
    {
      why: 'a phrase is one idea',
      text: 'private message on threads',
      ideas: ['private message=direct message=dm', 'threads'],
    },
    { why: 'a phrase may hold common words', text: 'block the domain', ideas: ['block the domain=suspend'] },
    {
      why: 'common words beside a phrase are dropped',
      text: 'what is a re share',
      ideas: ['re share=boost=reblog'],
    },
    {
      why: 'a slip in a phrase is mended',
      text: 'driect mesage',
      ideas: ['direct message=dm=private message'],
    },
    { why: 'misspelt words are mended', text: 'Mastadon fedration', ideas: ['mastodon', 'federation'] },
    { why: 'common words are not taken for misspelt ones', text: 'some polls', ideas: ['polls'] },
    { why: 'a word that the guide does not have is an idea without words', text: 'bluesky', ideas: [''] },
    { why: 'the reader is still typing', text: 'masto', ideas: ['masto'] },
    { why: 'half a phrase is a word', text: 'message', ideas: ['message'] },
    { why: 'nothing is asked', text: ' ?! ', ideas: [] },
  ])('when $why: "$text"', ({ text, ideas }) => {
    expect(plan(text)).toEqual(ideas);
  });
});
