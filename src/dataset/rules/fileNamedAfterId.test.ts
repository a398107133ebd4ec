import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { fileNamedAfterId } from './fileNamedAfterId.ts';

const named = make.records({
  servers: [make.server()],
  software: [make.software()],
  clients: [make.client()],
  actions: [make.action()],
  recipes: [make.recipe()],
});

describe('file-named-after-id', () => {
  it('passes records in files of their own names', () => {
    expect(fileNamedAfterId.check(named)).toEqual([]);
  });

  it.each(['sources', 'glossary'] as const)('lets %s share a file', (collection) => {
    const lists = { sources: [make.source()], glossary: [make.term()] };
    const list = make.records(lists)[collection].map((one) => ({ ...one, file: 'content/data/list.ts' }));
    expect(fileNamedAfterId.check({ ...named, [collection]: list })).toEqual([]);
  });

  it.each(['features', 'servers', 'software', 'clients', 'actions', 'recipes'] as const)(
    'finds one of the %s in a file of another name',
    (collection) => {
      const file = `content/data/${collection}/other.ts`;
      const list = named[collection].map((one) => ({ ...one, file }));
      expect(fileNamedAfterId.check({ ...named, [collection]: list })).toEqual([
        { file, at: named[collection][0]?.record.id, says: 'stands in a file of another name.' },
      ]);
    },
  );

  it('does not take a longer name that ends in the id for the id', () => {
    const features = [{ file: 'content/data/features/more-polls.ts', record: make.feature() }];
    expect(fileNamedAfterId.check({ ...named, features })).toHaveLength(1);
  });
});
