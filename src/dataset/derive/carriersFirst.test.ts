import { expect, test } from 'vitest';
import * as make from '../fixtures/records.ts';
import { carriersFirst } from './carriersFirst.ts';

const published = { old: '2023-07', middle: '2024-06-04', new: '2026-06-04' };
const sources = new Map(Object.entries(published).map(([id, date]) => [id, make.source({ id, published: date })]));
sources.set('unread', make.source({ id: 'unread', published: '2026-07', readAs: 'cited-only' }));
const carries = (source: string) => make.citation({ source, supports: ['status'] });

test.each([
  { evidence: [carries('old'), carries('new')], order: ['new', 'old'] },
  { evidence: [make.citation({ source: 'new', supports: ['limit'] }), carries('old')], order: ['old', 'new'] },
  {
    evidence: [
      make.citation({ source: 'new', supports: ['status'], stance: 'contradicts' }),
      carries('old'),
      carries('middle'),
    ],
    order: ['middle', 'old', 'new'],
  },
  {
    evidence: [make.citation({ source: 'new', supports: ['since'] }), carries('new'), carries('old')],
    order: ['new', 'old'],
  },
  { evidence: [carries('unread'), carries('old')], order: ['old', 'unread'] },
  { evidence: [], order: [] },
])('the sources that carry an answer come first: $order', ({ evidence, order }) => {
  expect(carriersFirst(evidence, sources)).toEqual(order);
});
