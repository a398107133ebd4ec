import { describe, expect, it } from 'vitest';
import { plainCopy } from './plainCopy.ts';

function nested(depth: number): unknown {
  let value: unknown = 'deep down';
  for (let level = 0; level < depth; level += 1) value = { in: value };
  return value;
}

function throws(): never {
  throw new Error('You looked.');
}

const circle: Record<string, unknown> = { id: 'polls' };
circle['self'] = { of: [circle] };
const twice = { text: 'Polls arrive.' };

describe('plain data', () => {
  it.each([
    'text',
    7,
    true,
    null,
    undefined,
    [],
    {},
    [1, [2, { a: [undefined] }]],
    { id: 'polls', cells: { 'from-threads': { evidence: [] } } },
    Object.assign(Object.create(null) as object, { id: 'polls' }),
    { first: twice, second: twice },
    nested(20),
  ])('is copied as it is: %j', (value) => {
    const { copy, faults } = plainCopy(value);
    expect(faults).toEqual([]);
    expect(copy).toEqual(value);
  });

  it('is copied, so that a later change does not reach the copy', () => {
    const value = { list: ['a'] };
    const { copy } = plainCopy(value);
    value.list.push('b');
    expect(copy).toEqual({ list: ['a'] });
  });
});

describe('what is not plain data', () => {
  it.each<{ what: string; value: unknown; path?: (string | number)[]; says: string }>([
    { what: 'a function', value: { when: [() => 1] }, path: ['when', 0], says: 'must be plain data, not a function' },
    { what: 'a symbol', value: { id: Symbol('polls') }, path: ['id'], says: 'must be plain data, not a symbol' },
    { what: 'a bigint', value: { count: 1n }, path: ['count'], says: 'must be plain data, not a bigint' },
    { what: 'NaN', value: { count: NaN }, path: ['count'], says: 'must be plain data, not NaN' },
    { what: 'infinity', value: { count: -Infinity }, path: ['count'], says: 'must be plain data, not -Infinity' },
    {
      what: 'a date',
      value: { on: new Date(0) },
      path: ['on'],
      says: 'must be plain data, not an instance of a class',
    },
    { what: 'a map', value: new Map(), says: 'must be plain data, not an instance of a class' },
    {
      what: 'a getter that throws',
      value: Object.defineProperty({}, 'id', { get: throws }),
      path: ['id'],
      says: 'must be plain data, not a getter',
    },
    {
      what: 'a getter in a list',
      value: { list: Object.defineProperty(['a'], '0', { get: throws }) },
      path: ['list', 0],
      says: 'must be plain data, not a getter',
    },
    {
      what: 'a proxy that throws',
      value: { cell: new Proxy({}, { getPrototypeOf: throws }) },
      path: ['cell'],
      says: 'must be plain data, but cannot be read without an error',
    },
    {
      what: 'a proxy that was revoked',
      value: { cell: revoked() },
      path: ['cell'],
      says: 'must be plain data, but cannot be read without an error',
    },
    { what: 'a circle', value: circle, path: ['self', 'of', 0], says: 'must not hold itself' },
    {
      what: 'a bottomless pit',
      value: nested(100_000),
      path: Array<string>(20).fill('in'),
      says: 'must not be nested more than 20 levels deep',
    },
    { what: 'a list with gaps', value: Array(4_294_967_295), says: 'must be a list without gaps or fields' },
    {
      what: 'a list with a field',
      value: Object.assign(['a'], { id: 'polls' }),
      says: 'must be a list without gaps or fields',
    },
    { what: 'a symbol as a key', value: { [Symbol.iterator]: 1 }, says: 'must not have a symbol as a key' },
    {
      what: 'a field that would change the prototype',
      value: { cell: JSON.parse('{"__proto__": {"status": "works"}}') as unknown },
      path: ['cell'],
      says: 'must not have the key "__proto__"',
    },
  ])('is refused where it stands: $what', ({ value, path = [], says }) => {
    expect(plainCopy(value).faults).toEqual([{ path, says }]);
  });

  it('is refused in every place, and left out of the copy', () => {
    const { copy, faults } = plainCopy({ id: 'polls', name: throws, cells: [1n, 'kept'] });
    expect(faults.map(({ path }) => path.join('.'))).toEqual(['name', 'cells.0']);
    expect(copy).toEqual({ id: 'polls', name: undefined, cells: [undefined, 'kept'] });
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
