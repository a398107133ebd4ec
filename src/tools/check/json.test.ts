import { describe, expect, it } from 'vitest';
import { asName, asWords, own, ownPath } from './json.ts';

describe('a property', () => {
  it.each<[string, unknown, string, unknown]>([
    ['of an object', { a: 1 }, 'a', 1],
    ['that is inherited', {}, 'toString', undefined],
    ['named like the prototype', JSON.parse('{"__proto__":{"a":1}}'), 'a', undefined],
    ['of null', null, 'a', undefined],
    ['of text', 'text', 'length', undefined],
    ['of nothing', undefined, 'a', undefined],
  ])('%s is read only if it is its own', (_, value, key, found) => {
    expect(own(value, key)).toBe(found);
  });

  it('deeper down is read step by step', () => {
    expect(ownPath({ a: { b: [1, 2] } }, 'a', 'b', '1')).toBe(2);
    expect(ownPath({ a: null }, 'a', 'b', 'c')).toBe(undefined);
  });
});

describe("a stranger's text", () => {
  it.each<[unknown, string]>([
    ['plain', 'plain'],
    [' two\n lines ', 'two lines'],
    ['a\u202eb\u0000c\ud800d', 'abcd'],
    ['<b>&', '<b>&'],
    [7, ''],
    [{ toString: () => 'x' }, ''],
    ['x'.repeat(300), `${'x'.repeat(200)}…`],
    ['😀'.repeat(201), `${'😀'.repeat(200)}…`],
  ])('%j is shown as %j', (value, words) => {
    expect(asWords(value)).toBe(words);
  });
});

it('compares names without case and final dot', () => {
  expect(asName(' Threads.NET. ')).toBe('threads.net');
  expect(asName(['threads.net'])).toBe(undefined);
});
