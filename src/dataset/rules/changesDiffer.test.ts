import { describe, expect, it } from 'vitest';
import { answering, cell, earlier, finding } from '../fixtures/records.ts';
import { changesDiffer } from './changesDiffer.ts';

const { summary } = cell();

describe('changes-differ', () => {
  it.each([
    { what: 'no history', over: {} },
    { what: 'another status in the same words', over: { earlier: [earlier({ status: 'no', summary })] } },
    { what: 'the same status in other words', over: { earlier: [earlier({ status: 'works' })] } },
    {
      what: 'a state that came back',
      over: { earlier: [earlier({ status: 'works', summary }), earlier({ status: 'no' })] },
    },
  ])('passes an answer with $what', ({ over }) => {
    expect(changesDiffer.check(answering(over))).toEqual([]);
  });

  it.each([summary, 'polls arrive, as polls'])('finds a change to the same status and "%s"', (same) => {
    expect(changesDiffer.check(answering({ earlier: [earlier({ status: 'works', summary: same })] }))).toEqual([
      finding('has nothing else to say after earlier state 1 than in it.'),
    ]);
  });

  it('finds two equal earlier states', () => {
    expect(changesDiffer.check(answering({ earlier: [earlier(), earlier()] }))).toEqual([
      finding('has nothing else to say after earlier state 1 than in it.'),
    ]);
  });
});
