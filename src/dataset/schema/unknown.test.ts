import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { unknown } from './unknown.ts';

/** The fields that the schema refuses, when the given ones are put into a good unknown. */
function refused(over: object): string[] {
  const { error } = unknown.safeParse({ ...make.unknown, ...over });
  return (error?.issues ?? []).map(({ path }) => path.join('.'));
}

const { expect: outcomes } = make.unknown;

describe('what is said of an unknown', () => {
  it.each([
    { what: 'nothing but what is required', over: {} },
    { what: 'an outcome between yes and no', over: { expect: { ...outcomes, partly: 'Half of it is there.' } } },
    {
      what: 'needs, an open outcome and a caution',
      over: {
        needs: ['A second account.'],
        leavesOpen: 'The app offers no polls.',
        misleads: [{ text: 'Polls end after a day.', sources: ['a'] }],
      },
    },
  ])('accepts $what', ({ over }) => {
    expect(refused(over)).toEqual([]);
  });

  it.each([
    { what: 'a reason nobody knows', over: { because: 'lazy' }, at: 'because' },
    { what: 'a test without steps', over: { steps: [] }, at: 'steps' },
    { what: 'an empty step', over: { steps: [''] }, at: 'steps.0' },
    { what: 'no outcome that means "no"', over: { expect: { works: outcomes.works } }, at: 'expect.no' },
    { what: 'no outcome that means "works"', over: { expect: { no: outcomes.no } }, at: 'expect.works' },
    { what: 'an outcome nobody knows', over: { expect: { ...outcomes, perhaps: 'Who can say?' } }, at: 'expect' },
    { what: 'a recipe that is not an id', over: { recipe: 'Post & look' }, at: 'recipe' },
    {
      what: 'a caution without a source',
      over: { misleads: [{ text: 'Polls end.', sources: [] }] },
      at: 'misleads.0.sources',
    },
  ])('refuses $what', ({ over, at }) => {
    expect(refused(over)).toEqual([at]);
  });
});
