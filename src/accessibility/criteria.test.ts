import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { principles } from './criteria.ts';
import { criterion } from './criterion.ts';

/** The criteria of WCAG 2.2 (W3C Recommendation): 31 at level A and 24 at AA. 4.1.1 was removed in 2.2. */
const levelA =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const levelAA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';
const all = principles.flatMap(({ criteria }) => criteria);

describe('the list of criteria', () => {
  it.each([
    { level: 'A', expected: levelA.split(' '), count: 31 },
    { level: 'AA', expected: levelAA.split(' '), count: 24 },
  ])('has each criterion of level $level once', ({ level, expected, count }) => {
    const listed = all.filter((one) => one.level === level).map(({ id }) => id);
    expect(expected).toHaveLength(count);
    expect(listed.toSorted()).toEqual(expected.toSorted());
  });

  it('puts each under the principle of its number, in order', () => {
    for (const [index, { criteria }] of principles.entries()) {
      const ids = criteria.map(({ id }) => id);
      expect(ids.filter((id) => !id.startsWith(`${index + 1}.`))).toEqual([]);
      expect(ids).toEqual(ids.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    }
  });

  it('names only tests that exist', () => {
    const named = new Set(all.flatMap(({ tests = [] }) => tests));
    expect([...named].filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe('a criterion', () => {
  const made = { id: '2.1.1', name: 'Keyboard', level: 'A', how: 'Tab reaches everything.' };

  it.each([
    { of: 'that holds in tests, and names none', over: { standing: 'tested' }, says: 'name them' },
    { of: 'that holds in part, and names no gap', over: { standing: 'part' }, says: 'what is missing' },
    { of: 'that does not hold, and names no gap', over: { standing: 'gap' }, says: 'what is missing' },
    { of: 'of an unknown standing', over: { standing: 'surely' }, says: 'Invalid option' },
    { of: 'whose test is no file of ours', over: { standing: 'part', tests: ['/etc/passwd'] }, says: 'path of a test' },
    { of: 'whose number is none of WCAG', over: { standing: 'read', id: '5.1' }, says: 'number of WCAG' },
  ])('$of is refused', ({ over, says }) => {
    const { error } = criterion.safeParse({ ...made, ...over });
    expect(error?.issues.map(({ message }) => message).join()).toContain(says);
  });
});
