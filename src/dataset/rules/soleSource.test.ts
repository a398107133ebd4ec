import { describe, expect, it } from 'vitest';
import { answering, cellCase, citation, finding, source, unknown } from '../fixtures/records.ts';
import { soleSource } from './soleSource.ts';

const sources = [
  source({ id: 'firm' }),
  source({ id: 'report', kind: 'user-report' }),
  source({ id: 'table', compilation: true }),
  source({ id: 'undated', published: 'undated' }),
  source({ id: 'hearsay', readAs: 'cited-only', read: undefined }),
];

function resting(...ids: string[]) {
  return answering({ evidence: ids.map((id) => citation({ source: id })) }, sources);
}

describe('sole-source', () => {
  it.each([
    { what: 'one firm source', cited: ['firm'] },
    { what: 'a firm source beside weak ones', cited: ['report', 'undated', 'hearsay', 'firm'] },
    { what: 'nothing, which another rule reports', cited: [] },
    { what: 'a source that does not exist, which another rule reports', cited: ['nowhere'] },
  ])('passes an answer that rests on $what', ({ cited }) => {
    expect(soleSource.check(resting(...cited))).toEqual([]);
  });

  it('passes an unknown, which promises nothing', () => {
    const evidence = [citation({ source: 'report' })];
    expect(soleSource.check(answering({ status: 'unknown', unknown, evidence }, sources))).toEqual([]);
  });

  it.each([
    { cited: ['report'], named: 'report (a user report)' },
    { cited: ['undated'], named: 'undated (undated)' },
    { cited: ['table'], named: 'table (a table of what others found)' },
    { cited: ['hearsay'], named: 'hearsay (only seen cited)' },
    { cited: ['report', 'undated'], named: 'report (a user report), undated (undated)' },
  ])('finds an answer that rests on $named', ({ cited, named }) => {
    expect(soleSource.check(resting(...cited))).toEqual([finding(`rests on nothing firmer than ${named}.`)]);
  });

  it('does not count a firm source that speaks against the answer', () => {
    const evidence = [citation({ source: 'report' }), citation({ source: 'firm', stance: 'contradicts' })];
    expect(soleSource.check(answering({ evidence }, sources))).toEqual([
      finding('rests on nothing firmer than report (a user report).'),
    ]);
  });

  it('looks into the cases as well', () => {
    const cases = [cellCase({ evidence: [citation({ source: 'undated' })] })];
    const evidence = [citation({ source: 'firm' })];
    expect(soleSource.check(answering({ evidence, cases }, sources))).toEqual([
      finding('rests on nothing firmer than undated (undated).', 'polls › from-threads › case 1'),
    ]);
  });
});
