import { describe, expect, it } from 'vitest';
import { nameMatch } from './nameMatch.ts';

function match(names: [string, ...string[]], ...ideas: string[][]) {
  const [title, ...others] = names;
  return nameMatch(
    { path: '/', kind: 'Page', title, names: others },
    ideas.map((variants) => ({ variants })),
    ideas.map(() => 1),
  );
}

describe('the ideas that a name holds', () => {
  it.each<{ why: string; names: [string, ...string[]]; ideas: string[][]; held: number[] }>([
    { why: 'the title says it', names: ['Quote posts'], ideas: [['quote']], held: [0] },
    { why: 'another name says it', names: ['Boosts', 'reblogs'], ideas: [['reblogs']], held: [0] },
    { why: 'it is there in another number', names: ['Boosts'], ideas: [['boost']], held: [0] },
    {
      why: 'it is there in other words',
      names: ['Direct messages'],
      ideas: [['dm', 'direct message']],
      held: [0],
    },
    {
      why: 'it is there with other common words',
      names: ['Block a domain'],
      ideas: [['block the domain']],
      held: [0],
    },
    {
      why: 'each of two names says one',
      names: ['Hide posts', 'boosts'],
      ideas: [['hide'], ['boosts']],
      held: [1],
    },
    { why: 'it has no words', names: ['?!'], ideas: [['polls']], held: [] },
    { why: 'case and signs differ', names: ['What is ActivityPub?'], ideas: [['activitypub']], held: [0] },
    { why: 'it says one of two', names: ['Polls'], ideas: [['likes'], ['polls']], held: [1] },
    { why: 'part of a word is not the word', names: ['Pollsters'], ideas: [['poll']], held: [] },
    {
      why: 'words of a phrase stand apart',
      names: ['Message someone direct'],
      ideas: [['direct message']],
      held: [],
    },
    { why: 'nothing is asked', names: ['Polls'], ideas: [], held: [] },
  ])('are $held when $why', ({ names, ideas, held }) => {
    expect([...match(names, ...ideas).ideas]).toEqual(held);
  });
});

describe('the score of a name', () => {
  it('is none when it holds nothing', () => {
    expect(match(['Polls'], ['likes']).score).toBe(0);
  });

  it.each<{ what: string; better: [string, ...string[]]; worse: [string, ...string[]]; ideas: string[][] }>([
    {
      what: 'says little else',
      better: ['Polls'],
      worse: ['Polls and surveys compared'],
      ideas: [['polls']],
    },
    {
      what: 'says nothing beside a phrase',
      better: ['Direct messages'],
      worse: ['DM polls'],
      ideas: [['direct message', 'dm']],
    },
    { what: 'is the title', better: ['Polls', 'votes'], worse: ['Votes', 'polls'], ideas: [['polls']] },
    {
      what: 'holds more ideas',
      better: ['Hide boosts'],
      worse: ['Hide replies'],
      ideas: [['hide'], ['boosts']],
    },
    {
      what: 'is the best of several',
      better: ['Boosts by people you follow', 'polls'],
      worse: ['Polls about boosts by people you follow'],
      ideas: [['polls']],
    },
  ])('is higher when it $what', ({ better, worse, ideas }) => {
    expect(match(better, ...ideas).score).toBeGreaterThan(match(worse, ...ideas).score);
  });

  it('grows with the rarity of what it holds', () => {
    const entry = { path: '/', kind: 'Page' as const, title: 'Threads polls', names: [] };
    const [common, rare] = ['threads', 'polls'].map((word, index) =>
      nameMatch(entry, [{ variants: [word] }], [index + 1]),
    );
    expect(rare?.score).toBeGreaterThan(common?.score ?? NaN);
  });
});
