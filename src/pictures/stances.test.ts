import { describe, expect, it } from 'vitest';
import { effectWords, type EffectWord } from '../dataset/schema/action.ts';
import { action, citation } from '../dataset/fixtures/records.ts';
import type { GridStrand } from './stanceGrid.ts';
import { stancesOf } from './stances.ts';

const effect = (word: EffectWord) => ({ word, text: 'What happens there.', evidence: [citation()] });

describe('stances', () => {
  it.each<{ word: EffectWord; strand: GridStrand }>([
    { word: 'same', strand: 'whole' },
    { word: 'restored', strand: 'whole' },
    { word: 'partly', strand: 'partly' },
    { word: 'hidden', strand: 'cut' },
    { word: 'removed', strand: 'cut' },
    { word: 'blocked', strand: 'cut' },
    { word: 'lost', strand: 'cut' },
    { word: 'unknown', strand: 'unknown' },
  ])('draw "$word" as a strand that is $strand, with its word', ({ word, strand }) => {
    expect(stancesOf([action({ effects: { home: effect(word) } })]).rows).toMatchObject([
      { name: 'Home and lists', cells: [{ word: effectWords[word].word, strand }] },
    ]);
  });

  it('say "Not established" where one of them is silent, and leave out what none touches', () => {
    const { columns, rows } = stancesOf([
      action({ name: 'Limit', effects: { search: effect('partly') } }),
      action({ name: 'No rule' }),
    ]);
    expect(columns).toEqual(['Limit', 'No rule']);
    expect(rows).toMatchObject([
      { name: 'Search', cells: [{ word: 'Partly' }, { word: 'Not established', strand: 'unknown' }] },
    ]);
  });

  it('draw what goes to Threads the other way, and leave what an undo does to the table', () => {
    const { rows } = stancesOf([action({ effects: { outgoing: effect('same'), undo: effect('lost') } })]);
    expect(rows.map(({ name, outward }) => [name, outward])).toEqual([['What they can get from you', true]]);
  });
});
