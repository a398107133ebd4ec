import { describe, expect, it } from 'vitest';
import { problem } from './fixture.ts';
import { githubReport } from './github.ts';

describe('a report for GitHub', () => {
  it('is an annotation of the file, with rule, place, reason and fix', () => {
    expect(githubReport([problem()])).toBe(
      '::error file=content/data/features/polls.ts,title=no-evidence::' +
        'polls › to-threads: says "works", but cites no source.%0AWhy: nobody can check it.%0AFix: cite a source.\n',
    );
  });

  it('marks the line of a page', () => {
    const report = githubReport([problem({ file: 'content/docs/follow.mdx', at: 'line 12' })]);
    expect(report).toMatch(/^::error file=content\/docs\/follow\.mdx,line=12,title=no-evidence::line 12: /);
  });

  it('gives each problem one line', () => {
    expect(
      githubReport([problem(), problem({ says: 'is\nlong.' }), problem()])
        .trimEnd()
        .split('\n'),
    ).toHaveLength(3);
  });

  it.each([
    { over: { file: 'a,b:c%.ts' }, part: 'file=a%2Cb%3Ac%25.ts,title=' },
    { over: { says: 'is 50% done.' }, part: ': is 50%25 done.%0AWhy: ' },
    { over: { says: 'ends.\r\n::error::fake' }, part: ': ends. ::error::fake%0AWhy: ' },
    { over: { at: 'slop\u202E' }, part: '::slop\\u{202e}: says' },
  ])('escapes what would end or change the annotation: $over', ({ over, part }) => {
    const report = githubReport([problem(over)]);
    expect(report).toContain(part);
    expect(report.trimEnd()).not.toContain('\n');
  });

  it('is empty when there is nothing to say', () => {
    expect(githubReport([])).toBe('');
  });
});
