import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { uniqueIds } from './uniqueIds.ts';

const one = make.records({
  events: [make.event()],
  servers: [make.server()],
  software: [make.software()],
  clients: [make.client()],
  actions: [make.action()],
  glossary: [make.term()],
  questions: [make.question()],
  shares: [make.share()],
  recipes: [make.recipe()],
  pitfalls: [make.pitfall()],
  decisions: [make.decisionQuestion()],
  policyTexts: [make.policyText()],
  flows: [make.flow()],
  journeys: [make.journey()],
  timelines: [make.timeline()],
});

const collections = [
  'sources',
  'features',
  'events',
  'servers',
  'software',
  'clients',
  'actions',
  'glossary',
  'questions',
  'shares',
  'recipes',
  'pitfalls',
  'decisions',
  'policyTexts',
  'flows',
  'journeys',
  'timelines',
] as const;

describe('unique-ids', () => {
  it('passes when no two records of a collection share an id', () => {
    expect(uniqueIds.check(one)).toEqual([]);
  });

  it('lets records of different collections share an id', () => {
    const lists = {
      software: [make.software({ id: 'mastodon' })],
      glossary: [make.term({ id: 'mastodon' })],
    };
    expect(uniqueIds.check(make.records(lists))).toEqual([]);
  });

  it.each(collections)('finds two %s with the same id, and says where the first stands', (collection) => {
    const first = one[collection][0];
    const second = { ...first, file: 'content/data/second.ts' };
    expect(uniqueIds.check({ ...one, [collection]: [first, second] })).toEqual([
      {
        file: 'content/data/second.ts',
        at: first?.record.id,
        says: `has the same id as a record in ${first?.file}.`,
      },
    ]);
  });
});
