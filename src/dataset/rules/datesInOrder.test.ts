import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { answering, cellCase, citation, finding, records, source } from '../fixtures/records.ts';
import type { Cell } from '../schema/cell.ts';
import type { When } from '../schema/dates.ts';
import type { Decision } from '../schema/server.ts';
import { datesInOrder } from './datesInOrder.ts';

const day = (on: string): When => ({ on, precision: 'day' });

const late = 'began after the day it was checked.';
const backwards = 'was last seen absent on or after the day it was there.';

describe('dates-in-order', () => {
  it.each<{ what: string; over: Partial<Cell> }>([
    { what: 'no date but the day it was checked', over: {} },
    { what: 'evidence of the day it was checked', over: { checked: '2026-05-20' } },
    { what: 'a start on the day it was checked', over: { since: day('2026-06-30') } },
    { what: 'a start in the month it was checked', over: { since: { on: '2026-06-01', precision: 'month' } } },
    { what: 'a start between two days', over: { since: { absentOn: '2026-05-01', presentOn: '2026-06-01' } } },
  ])('passes an answer with $what', ({ over }) => {
    expect(datesInOrder.check(answering(over))).toEqual([]);
  });

  it.each<{ over: Partial<Cell>; says: string }>([
    { over: { since: day('2026-07-01') }, says: late },
    { over: { since: { presentOn: '2026-07-01' } }, says: late },
    { over: { since: { on: '2026-07-01', precision: 'month' } }, says: late },
    { over: { since: { absentOn: '2026-06-02', presentOn: '2026-06-01' } }, says: backwards },
    { over: { since: { absentOn: '2026-06-01', presentOn: '2026-06-01' } }, says: backwards },
    {
      over: { checked: '2026-05-19' },
      says: 'was checked on 2026-05-19, before its evidence "meta-help-polls" was published.',
    },
    {
      over: { checked: '2026-05-19', evidence: [citation(), citation({ supports: ['limit'] })] },
      says: 'was checked on 2026-05-19, before its evidence "meta-help-polls" was published.',
    },
  ])('finds an answer of $over that $says', ({ over, says }) => {
    expect(datesInOrder.check(answering(over))).toEqual([finding(says)]);
  });

  it.each([
    { since: day('2026-07-01'), says: late },
    { since: { absentOn: '2026-06-02', presentOn: '2026-06-01' }, says: backwards },
  ])('finds a case that $says', ({ since, says }) => {
    const cases = [cellCase(), cellCase({ since })];
    expect(datesInOrder.check(answering({ cases }))).toEqual([finding(says, 'polls › from-threads › case 2')]);
  });

  it('passes a source read on the day it was published', () => {
    expect(datesInOrder.check(records({ sources: [source({ published: '2026-06-30' })] }))).toEqual([]);
  });

  it.each(['undated', '2026', '2026-06'])('does not take evidence dated %s to be newer than the check', (published) => {
    expect(datesInOrder.check(answering({ checked: '2026-06-30' }, [source({ published })]))).toEqual([]);
  });

  it.each(['2026-07-01', '2026-07', '2027'])('finds a source read before it was published in %s', (published) => {
    expect(datesInOrder.check(records({ features: [], sources: [source({ published })] }))).toEqual([
      {
        file: 'content/data/sources/meta-help-polls.ts',
        at: 'meta-help-polls',
        says: 'was read before it was published.',
      },
    ]);
  });

  it('finds every impossible date of an answer, not only the first', () => {
    const over = { since: day('2026-07-01'), checked: '2026-01-01' };
    expect(datesInOrder.check(answering(over)).map(({ says }) => says)).toEqual([
      late,
      'was checked on 2026-01-01, before its evidence "meta-help-polls" was published.',
    ]);
  });
});

describe("dates-in-order for a server's decisions", () => {
  const check = (over: Partial<Decision>, checked = '2026-06-30') => {
    const [decision] = make.server().decisions.map((one) => ({ ...one, ...over }));
    const servers = [make.server({ checked, decisions: decision === undefined ? [] : [decision] })];
    return datesInOrder.check(records({ features: [], servers })).map(({ at, says }) => `${at} ${says}`);
  };

  it('passes one of the day it was checked', () => {
    expect(check({ when: day('2026-06-30') })).toEqual([]);
  });

  it.each([
    { when: day('2026-07-01'), says: 'was decided after the day it was checked.' },
    { when: { absentOn: '2024-06-02', presentOn: '2024-06-01' }, says: backwards },
  ])('finds that $when $says', ({ when, says }) => {
    expect(check({ when })).toEqual([`example-social › decision 1 ${says}`]);
  });

  it('finds evidence that did not exist when it was checked', () => {
    expect(check({}, '2026-05-19')).toEqual([
      'example-social › decision 1 was checked on 2026-05-19, before its evidence "meta-help-polls" was published.',
    ]);
  });
});

describe('dates-in-order for an app', () => {
  it('finds evidence that did not exist when it was checked, once', () => {
    const lists = { support: 'yes' as const, evidence: [citation()] };
    const clients = [make.client({ checked: '2026-05-19', features: { lists } })];
    expect(datesInOrder.check(records({ features: [], clients })).map(({ at, says }) => `${at} ${says}`)).toEqual([
      'tusky was checked on 2026-05-19, before its evidence "meta-help-polls" was published.',
    ]);
  });
});
