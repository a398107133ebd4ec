import { describe, expect, it } from 'vitest';
import { lexiconOf } from './lexicon.ts';
import { asksForMeaning, planQuery } from './plan.ts';

const lexicon = lexiconOf({
  synonyms: [
    ['boost', 'reblog', 're share'],
    ['direct message', 'dm', 'private message'],
    ['suspend', 'block the domain'],
    ['turn on', 'enable'],
  ],
  words:
    'threads mastodon polls federation delivery home private message direct boosts reblog dm re share suspend block domain policy polling turn enable',
  texts: {},
});

/** Ideas as text: variants joined by "=". */
function plan(text: string): string[] {
  return planQuery(text, lexicon).map(({ variants }) => variants.join('='));
}

describe('the plan of a query', () => {
  it.each([
    { why: 'common words are dropped', text: 'how do I get polls from threads', ideas: ['polls', 'threads'] },
    { why: 'a word brings its synonyms', text: 'boost', ideas: ['boost=reblog=re share'] },
    { why: "the reader's own form comes first", text: 'boosting', ideas: ['boosting=boost=reblog=re share'] },
    { why: "the reader's own word comes first", text: 'dm', ideas: ['dm=direct message=private message'] },
    {
      why: 'a phrase is one idea',
      text: 'private message on threads',
      ideas: ['private message=direct message=dm', 'threads'],
    },
    { why: 'a phrase may hold common words', text: 'block the domain', ideas: ['block the domain=suspend'] },
    { why: 'a phrase of common words and one other stays whole', text: 'turn on', ideas: ['turn on=enable'] },
    { why: 'hyphens do not matter', text: 're-share', ideas: ['re share=boost=reblog'] },
    {
      why: 'common words beside a phrase are dropped',
      text: 'what about a re share',
      ideas: ['re share=boost=reblog'],
    },
    { why: 'a slip in a phrase is mended', text: 'driect mesage', ideas: ['direct message=dm=private message'] },
    { why: 'misspelt words are mended', text: 'Mastadon fedration', ideas: ['mastodon', 'federation'] },
    { why: 'common words are not taken for misspelt ones', text: 'some polls', ideas: ['polls'] },
    { why: 'the guide does not have a word', text: 'bluesky polls', ideas: ['polls'] },
    { why: 'the guide has none of the words', text: 'bluesky xylophone', ideas: [] },
    { why: 'the reader is still typing', text: 'threads po', ideas: ['threads', 'polls=policy=polling'] },
    { why: 'a word in the middle goes on', text: 'mast polls', ideas: ['mastodon', 'polls'] },
    { why: 'half a phrase is a word', text: 'message', ideas: ['message'] },
    { why: 'it asks for a meaning', text: 'What is a boost?', ideas: ['boost=reblog=re share'] },
    { why: 'nothing is asked', text: ' ?! ', ideas: [] },
    { why: 'it holds nothing but emoji', text: '🙂🙂', ideas: [] },
    { why: 'it holds characters of patterns', text: '.*(polls)+[', ideas: ['polls'] },
    { why: 'it holds markup', text: '<b>polls</b>', ideas: ['polls'] },
    { why: 'it runs from right to left', text: 'هل polls', ideas: ['polls'] },
  ])('when $why: "$text"', ({ text, ideas }) => {
    expect(plan(text)).toEqual(ideas);
  });

  it('reads the beginning of a very long text', () => {
    expect(plan(`polls ${'x'.repeat(100_000)}`)).toEqual(['polls']);
    expect(plan('polls threads '.repeat(10_000)).length).toBeLessThanOrEqual(24);
  });
});

describe('whether a query asks what a word means', () => {
  it.each([
    { text: 'what is a boost', asks: true },
    { text: "What's federation?", asks: true },
    { text: 'meaning of boost', asks: true },
    { text: 'what does boost mean', asks: true },
    { text: 'define boost', asks: true },
    { text: 'what happens to polls', asks: false },
    { text: 'boost', asks: false },
    { text: 'what is the policy of mastodon for polls from threads', asks: false },
  ])('"$text": $asks', ({ text, asks }) => {
    expect(asksForMeaning(text, planQuery(text, lexicon))).toBe(asks);
  });
});
