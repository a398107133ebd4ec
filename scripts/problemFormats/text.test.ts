import { describe, expect, it } from 'vitest';
import { problem } from './fixture.ts';
import { textReport } from './text.ts';

describe('a report for people', () => {
  it('tells each problem in three lines, then how many there are', () => {
    const report = textReport([problem({ file: 'a.ts' }), problem({ file: 'a.ts', rule: 'shape' })], false);
    expect(report.split('\n')).toEqual([
      'no-evidence  a.ts › polls › to-threads',
      '  says "works", but cites no source.',
      '  Why: nobody can check it.   Fix: cite a source.',
      '',
      'shape  a.ts › polls › to-threads',
      '  says "works", but cites no source.',
      '  Why: nobody can check it.   Fix: cite a source.',
      '',
      '2 problems in 1 file. Nothing was written.',
      '',
    ]);
  });

  it.each([
    { files: ['a.ts'], count: '1 problem in 1 file.' },
    { files: ['a.ts', 'b.ts', 'b.ts'], count: '3 problems in 2 files.' },
  ])('counts $count', ({ files, count }) => {
    expect(
      textReport(
        files.map((file) => problem({ file })),
        false,
      ),
    ).toContain(`\n${count} Nothing was written.\n`);
  });

  it('says nothing when there is nothing to say', () => {
    expect(textReport([], true)).toBe('');
  });

  it('is the same text in colour', () => {
    const painted = textReport([problem()], true);
    expect(painted).toContain('\u001B[31mno-evidence\u001B[39m');
    expect(painted.replace(/\u001B\[\d+m/g, '')).toBe(textReport([problem()], false));
  });

  it('shows colours that a record holds instead of using them', () => {
    expect(textReport([problem({ at: '\u001B[2Jpolls' })], false)).toContain('\\u{1b}[2Jpolls');
  });
});
