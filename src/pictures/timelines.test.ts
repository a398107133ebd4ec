import { expect, it } from 'vitest';
import { citation, timeline } from '../dataset/fixtures/records.ts';
import { timelinesOf } from './timelines.ts';

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
