import { describe, expect, it } from 'vitest';
import { UsageError } from '../usage.ts';
import { staleOptions } from './options.ts';

const today = '2026-11-23';
const read = (line: string) => staleOptions(line.split(' ').filter(Boolean), today);

describe('the options of stale', () => {
  it.each([
    { line: '', options: { asOf: today, format: 'text' } },
    { line: '--as-of 2024-02-29', options: { asOf: '2024-02-29', format: 'text' } },
    { line: '--as-of=2027-01-01 --format md', options: { asOf: '2027-01-01', format: 'md' } },
    { line: '--format json --fail-on due', options: { asOf: today, format: 'json', failOn: 'due' } },
    { line: '--fail-on stale', options: { asOf: today, format: 'text', failOn: 'stale' } },
  ])('"$line" is understood', ({ line, options }) => {
    expect(read(line)).toEqual(options);
  });

  it.each([
    {
      line: '--as-of 2026-02-30',
      says: '--as-of cannot be "2026-02-30". Allowed: a day of the calendar as YYYY-MM-DD',
    },
    { line: '--as-of tomorrow', says: '--as-of cannot be "tomorrow". Allowed: a day of the calendar' },
    { line: '--as-of=', says: '--as-of cannot be "". Allowed: a day' },
    { line: '--as-of', says: 'Allowed: --as-of YYYY-MM-DD' },
    { line: '--format xml', says: '--format cannot be "xml". Allowed: text, md, json.' },
    { line: '--format toString', says: '--format cannot be "toString". Allowed: text, md, json.' },
    { line: '--fail-on fresh', says: '--fail-on cannot be "fresh". Allowed: due, stale.' },
    { line: '--json', says: "Unknown option '--json'. Allowed: --as-of YYYY-MM-DD, --format text|md|json" },
    { line: 'polls', says: "Unexpected argument 'polls'. Allowed: --as-of YYYY-MM-DD" },
  ])('"$line" is refused with what is allowed', ({ line, says }) => {
    expect(() => read(line)).toThrow(UsageError);
    expect(() => read(line)).toThrow(says);
  });
});
