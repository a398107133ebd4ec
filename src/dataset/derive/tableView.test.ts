import { expect, it } from 'vitest';
import { cell, citation, dataset, earlier, feature, notApplicable, source } from '../fixtures/records.ts';
import { historyOf } from './history.ts';
import { newestTable, tableOn } from './tableView.ts';

const sources = [source({ id: 'old', published: '2023-12-20' }), source({ id: 'new', published: '2024-06-04' })];
const answer = cell({
  since: { on: '2024-06-01', precision: 'day' },
  evidence: [citation({ source: 'old' }), citation({ source: 'new' }), citation({ source: 'old' })],
  earlier: [
    earlier({
      since: { on: '2023-12-13', precision: 'day' },
      until: { on: '2024-06-01', precision: 'day' },
      evidence: [citation({ source: 'old' })],
    }),
  ],
});
const cells = { 'from-threads': answer, 'to-threads': notApplicable };
const all = dataset({ sources, features: [feature({ cells })] });
const byId = new Map(all.sources.map((one) => [one.id, one]));
const history = historyOf(all.features, byId, all.asOf);
const posts = (table: ReturnType<typeof newestTable>) => table.find(({ group }) => group === 'posts')?.rows[0]?.cells;

it('shows the newest answers, each source once and newest first', () => {
  const shown = posts(newestTable(all.features, byId));
  expect(shown?.['from-threads']).toMatchObject({
    status: 'works',
    text: 'Polls arrive as polls.',
    facts: { status: 'works' },
    sources: [{ id: 'new' }, { id: 'old' }],
  });
  expect(shown?.['to-threads']).toEqual({
    status: 'not-applicable',
    text: notApplicable.reason,
    facts: '',
    sources: [],
  });
});

it('shows what held on a day, with the dates and sources of that state', () => {
  expect(posts(tableOn('2023-12-31', all.features, history, byId))?.['from-threads']).toMatchObject({
    status: 'no',
    text: 'Polls did not arrive.',
    facts: 'Since 13 December 2023 · until 1 June 2024 · evidence of 20 December 2023 · vendor says',
    sources: [{ id: 'old' }],
  });
});

it('shows why nothing is known', () => {
  expect(posts(tableOn('2023-07-05', all.features, history, byId))?.['from-threads']).toEqual({
    status: 'unknown',
    text: 'Before the first dated evidence, which is of 13 December 2023.',
    facts: '',
    sources: [],
  });
});

it('has every group, also those without a feature', () => {
  expect(newestTable(all.features, byId).map(({ group, rows }) => `${group} ${rows.length}`)).toEqual([
    'accounts 0',
    'posts 1',
    'interactions 0',
    'media 0',
    'discovery 0',
    'safety 0',
    'technical 0',
  ]);
});

it.each(['2023-07-04', '2026-07-01', 'x'])('refuses %s, a day outside the history', (day) => {
  expect(() => tableOn(day, all.features, history, byId)).toThrow(/polls does not reach/);
});
