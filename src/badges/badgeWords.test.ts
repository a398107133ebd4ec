import { describe, expect, it } from 'vitest';
import * as make from '../dataset/fixtures/records.ts';
import type { Cell } from '../dataset/schema/cell.ts';
import type { Source } from '../dataset/schema/source.ts';
import { badgeAlt, badgeWords } from './badgeWords.ts';

/** The words of the badge for a feature whose answer from Threads is the given one. */
function words(over: Partial<Cell>, sources?: Source[]) {
  const all = make.answering(over, sources);
  const lists = {
    features: all.features.map(({ record }) => record),
    sources: all.sources.map(({ record }) => record),
  };
  const [feature] = make.dataset(lists).features;
  if (feature === undefined) throw new Error('The fixture has no feature.');
  return {
    from: badgeWords(feature, 'from-threads', '2026-11-23'),
    to: badgeWords(feature, 'to-threads', '2026-11-23'),
  };
}

describe('what a badge says', () => {
  it.each([
    { status: 'works', word: 'Works' },
    { status: 'partial', word: 'Partly' },
    { status: 'no', word: 'Does not work' },
  ] as const)('is for "$status" the word and the date of the evidence', ({ status, word }) => {
    expect(words({ status }).from).toEqual({
      name: 'Polls, from Threads',
      status,
      word,
      facts: 'evidence of 20 May 2026',
    });
  });

  it('is for an unknown the day on which we last looked, whatever is cited', () => {
    const { from } = words({ status: 'unknown', unknown: make.unknown, checked: '2026-06-30' });
    expect(from).toMatchObject({ status: 'unknown', word: 'Unknown', facts: 'checked 30 June 2026' });
  });

  it('is for what does not apply the day of the dataset', () => {
    expect(words({}).to).toEqual({
      name: 'Polls, to Threads',
      status: 'not-applicable',
      word: 'Does not apply',
      facts: 'as of 23 November 2026',
    });
  });

  it('is no more precise than the evidence, and says where that has no date', () => {
    expect(words({}, [make.source({ published: '2026-06' })]).from.facts).toBe('evidence of June 2026');
    expect(words({}, [make.source({ published: 'undated' })]).from.facts).toBe('evidence undated');
  });

  it('does not hide that an answer is inferred or disputed', () => {
    const evidence = [make.citation(), make.citation({ stance: 'contradicts' })];
    expect(words({ inferred: 'It follows from the notice.', evidence }).from.facts).toBe(
      'inferred · disputed · evidence of 20 May 2026',
    );
  });

  it('reads as one line for those who do not see it', () => {
    expect(badgeAlt(words({}).from)).toBe('Polls, from Threads: Works · evidence of 20 May 2026');
  });
});
