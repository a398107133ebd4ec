import { describe, expect, it } from 'vitest';
import { choicesFrom, entriesOf, isBegun } from './choices.ts';

const from = (query: string) => choicesFrom(new URLSearchParams(query));

describe('choices in an address', () => {
  it.each([
    '',
    'stance=limit',
    'stance=suspend&tone=formal&server=Example+Social',
    'stance=limit&reject-media=on&reject-reports=on&since=2026-12-01&review=2027-06-01',
    'server=%3Cb%3E%26%3D%23&comment=one%0Atwo&obfuscate=on',
    'following=12&followed=7&followers=3&closes=2026-12-24&vote=binding&quorum=40',
  ])('are written and read again as "%s"', (query) => {
    expect(entriesOf(from(query)).toString()).toBe(query);
  });

  it.each([
    { query: 'stance=delete', what: 'a stance that is none' },
    { query: 'stance=__proto__&tone=constructor', what: 'names that objects have by themselves' },
    { query: 'colour=red&utm_source=x', what: 'entries that no field has' },
    { query: '%E0%A4%A=1&=&&&', what: 'broken escapes' },
  ])('ignore $what', ({ query }) => {
    expect(entriesOf(from(query)).toString()).toBe('');
    expect(isBegun(from(query))).toBe(false);
  });

  it('cut what is too long for any field', () => {
    const { fields, comment } = from(`server=${'x'.repeat(100_000)}&comment=${'y'.repeat(100_000)}`);
    expect([fields.server.length, comment.length]).toEqual([500, 1000]);
  });

  it('take the first of two answers', () => {
    expect(from('stance=limit&stance=suspend').stance).toBe('limit');
  });
});
