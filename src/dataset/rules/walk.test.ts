import { expect, it } from 'vitest';
import { walk } from './walk.ts';

const record = { id: 'polls', cells: [{ status: 'yes', notes: ['a'] }, null], since: { on: '2026-05-01' }, name: null };

it('visits the value and all that it holds, outermost first, with places that count lists from 1', () => {
  const places: string[] = [];
  walk(record, 'polls', (_, at, key) => Boolean(places.push(`${at} by ${key}`)));
  expect(places).toEqual([
    'polls by ',
    'polls › cells by cells',
    'polls › cells › 1 by ',
    'polls › cells › 1 › notes by notes',
    'polls › since by since',
  ]);
});

it('goes no deeper where the visitor has seen enough', () => {
  const places: string[] = [];
  walk(record, '', (value, at) => {
    places.push(at);
    return !Array.isArray(value);
  });
  expect(places).toEqual(['', 'cells', 'since']);
});
