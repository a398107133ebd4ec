import { expect, it } from 'vitest';
import { flowReaches, type FlowReach } from '../dataset/schema/flow.ts';
import { flow } from '../dataset/fixtures/records.ts';
import { dataFlowOf } from './dataFlow.ts';

const rowOf = (reach: FlowReach) => dataFlowOf([flow({ reach })]).rows[0];

it.each<{ reach: FlowReach; home: boolean; away: boolean; arrives: boolean }>([
  { reach: 'sent', home: true, away: true, arrives: true },
  { reach: 'possible', home: true, away: true, arrives: true },
  { reach: 'unclear', home: true, away: true, arrives: false },
  { reach: 'kept', home: true, away: false, arrives: false },
  { reach: 'direct', home: false, away: true, arrives: true },
])('what is "$reach" goes to your server: $home, on to Threads: $away, arrives: $arrives', ({ reach, ...ways }) => {
  const row = rowOf(reach);
  expect({ home: row?.home !== '', away: row?.away !== '', arrives: row?.arrives }).toEqual(ways);
});

it('stacks its rows without overlap, however long their words', () => {
  const reaches = Object.keys(flowReaches) as FlowReach[];
  const { rows, height } = dataFlowOf(
    reaches.map((reach) =>
      flow({ id: reach, reach, when: 'You do a thing '.repeat(6).trim(), label: 'What goes there '.repeat(3).trim() }),
    ),
  );
  const heights = rows.flatMap(({ when, y, label }) => [
    ...when.map((line) => line.y),
    y,
    ...label.map((line) => line.y),
  ]);
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(height).toBeGreaterThan(heights.at(-1) ?? Infinity);
});

it('draws nothing but its heads without flows', () => {
  expect(dataFlowOf([]).rows).toEqual([]);
});
