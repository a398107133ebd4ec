import { expect, it } from 'vitest';
import { keysOf } from './keysOf.ts';

it('gives the keys of a table in their order', () => {
  expect(keysOf({ works: 1, partial: 2, no: 3 })).toEqual(['works', 'partial', 'no']);
});

it('refuses an empty table and says what to do', () => {
  expect(() => keysOf({})).toThrow('A vocabulary table is empty. Give it at least one entry.');
});
