import { describe, expect, it } from 'vitest';
import type { Problem } from '../src/dataset/problem.ts';
import { problem } from './problemFormats/fixture.ts';
import { reportProblems, type ProblemFormat } from './reportProblems.ts';

/** What is printed on each stream, when the terminal has colours, has none, or is a pipe (undefined). */
function printed(problems: Problem[], format: ProblemFormat, hasColors?: boolean) {
  const told = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof told) => ({
    write: (text: string) => (told[name] += text),
    ...(hasColors !== undefined && { hasColors: () => hasColors }),
  });
  reportProblems(problems, format, { stdout: stream('stdout'), stderr: stream('stderr') });
  return told;
}

describe('reporting problems', () => {
  it.each([
    { terminal: 'a terminal with colours', hasColors: true, coloured: true },
    { terminal: 'one without, or with NO_COLOR', hasColors: false, coloured: false },
    { terminal: 'a file or a pipe', hasColors: undefined, coloured: false },
  ])('prints text on standard error; in colour for $terminal: $coloured', ({ hasColors, coloured }) => {
    const { stdout, stderr } = printed([problem()], 'text', hasColors);
    expect(stderr).toContain('no-evidence');
    expect(stderr.includes('\u001B[')).toBe(coloured);
    expect(stdout).toBe('');
  });

  it.each(['github', 'json'] as const)('prints %s without colour on standard output, where programs read', (format) => {
    const { stdout, stderr } = printed([problem()], format, true);
    expect(stdout).toContain('no-evidence');
    expect(stdout).not.toContain('\u001B[');
    expect(stderr).toBe('');
  });

  it('prints nothing for people when all is well', () => {
    expect(printed([], 'text', true)).toEqual({ stdout: '', stderr: '' });
  });
});
