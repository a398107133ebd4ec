import { describe, expect, it } from 'vitest';
import { problem } from './fixture.ts';
import { jsonReport } from './json.ts';

describe('a report for programs', () => {
  it('holds every problem with all its fields', () => {
    const problems = [problem(), problem({ rule: 'shape' })];
    expect(JSON.parse(jsonReport(problems))).toEqual({ problems });
  });

  it('is valid, and empty, when there is nothing to say', () => {
    expect(JSON.parse(jsonReport([]))).toEqual({ problems: [] });
  });

  it('holds nothing that changes how a terminal shows it', () => {
    const report = jsonReport([problem({ at: 'slop\u202E', says: '\u001B[31mred\nline.' })]);
    expect(report).not.toMatch(/[^\P{C}\n]/u);
    expect(JSON.parse(report)).toMatchObject({ problems: [{ at: 'slop\\u{202e}', says: '\\u{1b}[31mred line.' }] });
  });
});
