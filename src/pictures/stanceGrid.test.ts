import { describe, expect, it } from 'vitest';
import { effectWords, type EffectWord } from '../dataset/schema/action.ts';
import { action, citation, timeline } from '../dataset/fixtures/records.ts';
import { stanceGridOf, stancesOf, timelinesOf, type GridStrand } from './stanceGrid.ts';

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

it('timelines show nothing, part, all, or an unknown share of Threads', () => {
  const evidence = [citation()];
  const trends = timeline({
    name: 'Trends',
    federate: { reach: 'unknown', evidence: [] },
    limit: { reach: 'partly', evidence },
  });
  expect(timelinesOf([trends])).toMatchObject({
    columns: ['Federate', 'Limit', 'Suspend'],
    rows: [{ name: 'Trends', cells: [{ word: 'Unknown' }, { word: 'In part' }, { word: 'Nothing', strand: 'cut' }] }],
  });
});

describe('the grid', () => {
  const cells = [{ word: 'Does not come back at all', strand: 'cut' as const }];

  it('makes rows as tall as their longest words', () => {
    const { rows, height } = stanceGridOf({
      columns: ['One', 'Two', 'Three'],
      rows: [
        { name: 'Home', cells: [...cells, ...cells, ...cells] },
        { name: 'Replies in the conversations you read', cells },
      ],
    });
    const last = rows[0]?.cells[0]?.words.at(-1)?.y ?? Infinity;
    expect(rows[1]?.top).toBeGreaterThan(last);
    expect(height).toBeGreaterThan(rows[1]?.names.at(-1)?.y ?? Infinity);
  });

  it('spreads its columns evenly inside the drawing', () => {
    const { columns, width } = stanceGridOf({ columns: ['One', 'Two', 'Three'], rows: [] });
    const [one = NaN, two = NaN, three = NaN] = columns.map(({ x }) => x);
    expect(Math.abs(two - one - (three - two))).toBeLessThanOrEqual(1);
    expect(three).toBeLessThan(width);
  });
});
