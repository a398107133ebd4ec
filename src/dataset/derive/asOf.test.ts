import { describe, expect, it } from 'vitest';
import { cell, citation, earlier, notApplicable, unknown } from '../fixtures/records.ts';
import type { Cell, Earlier } from '../schema/cell.ts';
import type { When } from '../schema/dates.ts';
import type { ChangeReason } from '../vocabulary/changeReasons.ts';
import { answersOf, type DayAnswer } from './asOf.ts';

const READ_ON = '2026-06-30';
const on = (day: string): When => ({ on: day, precision: 'day' });
const month = (first: string): When => ({ on: first, precision: 'month' });
const year = (first: string): When => ({ on: first, precision: 'year' });
const between = (absentOn: string, presentOn: string): When => ({ absentOn, presentOn });
const by = (presentOn: string): When => ({ presentOn });

/** "works", "no" …, or for an unknown the word for what stands in the way. */
function said(answer: DayAnswer): string {
  return answer.status === 'unknown' ? `unknown: ${answer.because}` : answer.status;
}

function answers(over: Partial<Cell>, days: readonly string[]): string[] {
  return days.map((day) => said(answersOf(cell(over), READ_ON)(day)));
}

/** A "no" that ended so, before the answer "works". */
function after(before: Partial<Earlier>, since?: When): Partial<Cell> {
  return { earlier: [earlier({ since: on('2023-07-05'), ...before })], ...(since && { since }) };
}

describe('the newest answer on a day', () => {
  it.each<{ what: string; since: When | undefined; days: Record<string, string> }>([
    {
      what: 'that began on a day holds from that day on',
      since: on('2024-02-29'),
      days: { '2024-02-28': 'unknown: before-evidence', '2024-02-29': 'works', '2024-03-01': 'works' },
    },
    {
      what: 'that began in a month holds from the day after the month',
      since: month('2024-02-01'),
      days: {
        '2024-01-31': 'unknown: before-evidence',
        '2024-02-01': 'unknown: within-interval',
        '2024-02-29': 'unknown: within-interval',
        '2024-03-01': 'works',
      },
    },
    {
      what: 'that began in a year holds from the first day of the next',
      since: year('2024-01-01'),
      days: {
        '2023-12-31': 'unknown: before-evidence',
        '2024-01-01': 'unknown: within-interval',
        '2024-12-31': 'unknown: within-interval',
        '2025-01-01': 'works',
      },
    },
    {
      what: 'that was seen absent, then present, holds from the day it was present',
      since: between('2025-05-01', '2026-06-04'),
      days: {
        '2025-04-30': 'unknown: before-evidence',
        '2025-05-01': 'unknown: not-yet',
        '2025-05-02': 'unknown: within-interval',
        '2026-06-03': 'unknown: within-interval',
        '2026-06-04': 'works',
      },
    },
    {
      what: 'that came between one day and the next leaves no day inside',
      since: between('2025-05-01', '2025-05-02'),
      days: { '2025-05-01': 'unknown: not-yet', '2025-05-02': 'works' },
    },
    {
      what: 'that was there by a day holds from that day',
      since: by('2024-09-07'),
      days: { '2024-09-06': 'unknown: before-evidence', '2024-09-07': 'works' },
    },
    {
      what: 'without a date holds on the day of the last reading only',
      since: undefined,
      days: { '2023-07-05': 'unknown: undated', '2026-06-29': 'unknown: undated', '2026-06-30': 'works' },
    },
    {
      what: 'that began in the month of the last reading holds on the day of that reading',
      since: month('2026-06-01'),
      days: { '2026-06-29': 'unknown: within-interval', '2026-06-30': 'works' },
    },
    {
      what: 'is not promised for days after the last reading',
      since: on('2024-01-01'),
      days: { '2026-06-30': 'works', '2026-07-01': 'unknown: after-reading' },
    },
  ])('$what', ({ since, days }) => {
    expect(answers(since ? { since } : {}, Object.keys(days))).toEqual(Object.values(days));
  });
});

describe('an earlier state', () => {
  it.each<{ what: string; over: Partial<Cell>; days: Record<string, string> }>([
    {
      what: 'that ended on a day holds until the day before; the change belongs to its day',
      over: after({ until: on('2023-12-13') }, on('2023-12-13')),
      days: { '2023-07-04': 'unknown: before-evidence', '2023-07-05': 'no', '2023-12-12': 'no', '2023-12-13': 'works' },
    },
    {
      what: 'that ended in a month holds until the month before',
      over: after({ until: month('2024-03-01') }, month('2024-03-01')),
      days: {
        '2024-02-29': 'no',
        '2024-03-01': 'unknown: within-interval',
        '2024-03-31': 'unknown: within-interval',
        '2024-04-01': 'works',
      },
    },
    {
      what: 'that was last there on A, and gone by B, holds through A',
      over: after(
        { since: by('2024-07-25'), until: between('2024-07-25', '2026-06-04') },
        between('2024-07-25', '2026-06-04'),
      ),
      days: {
        '2024-07-24': 'unknown: before-evidence',
        '2024-07-25': 'no',
        '2024-07-26': 'unknown: within-interval',
        '2026-06-03': 'unknown: within-interval',
        '2026-06-04': 'works',
      },
    },
    {
      what: 'that was gone by a day holds on the first day on which it was shown, and no other',
      over: after({ since: by('2023-12-31'), until: by('2024-06-25') }, by('2024-06-25')),
      days: {
        '2023-12-30': 'unknown: before-evidence',
        '2023-12-31': 'no',
        '2024-01-01': 'unknown: within-interval',
        '2024-06-24': 'unknown: within-interval',
        '2024-06-25': 'works',
      },
    },
    {
      what: 'without a date of its own holds on no day',
      over: { earlier: [earlier({ until: on('2024-10-01') })], since: on('2024-10-01') },
      days: { '2024-09-30': 'unknown: before-evidence', '2024-10-01': 'works' },
    },
    {
      what: 'leaves a gap until the next one is shown',
      over: after({ until: on('2023-12-13') }, between('2023-12-13', '2023-12-15')),
      days: {
        '2023-12-12': 'no',
        '2023-12-13': 'unknown: not-yet',
        '2023-12-14': 'unknown: within-interval',
        '2023-12-15': 'works',
      },
    },
    {
      what: 'leaves a gap before an answer that nothing dates',
      over: after({ until: on('2023-12-13') }),
      days: { '2023-12-12': 'no', '2023-12-13': 'unknown: answer-ended', '2026-06-30': 'works' },
    },
  ])('$what', ({ over, days }) => {
    expect(answers(over, Object.keys(days))).toEqual(Object.values(days));
  });

  it('is told with its own words, dates and evidence', () => {
    const evidence = [citation({ source: 'old-test', quote: 'Polls do not arrive.' })];
    const state = earlier({ since: on('2023-07-05'), until: on('2023-12-13'), evidence });
    const { status, summary, since, until, why } = state;
    expect(answersOf(cell({ earlier: [state], since: on('2023-12-13') }), READ_ON)('2023-08-01')).toEqual({
      ...{ status, summary, since, until, why },
      evidence,
    });
  });
});

describe('after the evidence ended', () => {
  const open: Partial<Cell> = { status: 'unknown', evidence: [], unknown };

  it.each<{ what: string; until: When; days: Record<string, string> }>([
    {
      what: 'on a day, that day counts and the next is unknown',
      until: on('2024-02-29'),
      days: { '2024-02-29': 'no', '2024-03-01': 'unknown: evidence-ended', '2026-06-29': 'unknown: evidence-ended' },
    },
    {
      what: 'in a month, the month is unknown',
      until: month('2024-06-01'),
      days: { '2024-05-31': 'no', '2024-06-01': 'unknown: evidence-ended', '2024-07-01': 'unknown: evidence-ended' },
    },
  ])('$what', ({ until, days }) => {
    const over = { ...open, ...after({ until, why: 'evidence-ended' }) };
    expect(answers(over, Object.keys(days))).toEqual(Object.values(days));
  });

  it('it stays unknown until the next answer begins', () => {
    const over = after({ until: on('2024-03-22'), why: 'evidence-ended' }, on('2025-06-17'));
    const days = ['2024-03-22', '2024-03-23', '2025-06-16', '2025-06-17'];
    expect(answers(over, days)).toEqual(['no', 'unknown: evidence-ended', 'unknown: evidence-ended', 'works']);
  });
});

describe('a withdrawn answer', () => {
  const withdrawals: ChangeReason[] = ['we-were-wrong', 'new-evidence', 'definition-changed'];

  it.each(withdrawals)('(%s) gives way to the one that followed, where that covers the day', (why) => {
    const over = after({ until: on('2026-01-10'), why }, on('2023-12-13'));
    expect(answers(over, ['2023-12-13', '2025-01-01', '2026-01-10'])).toEqual(['works', 'works', 'works']);
  });

  it.each(withdrawals)('(%s) is not given again for days that nothing else covers', (why) => {
    const over = after({ until: on('2026-01-10'), why }, on('2026-01-10'));
    expect(answers(over, ['2023-07-05', '2026-01-09'])).toEqual(['unknown: withdrawn', 'unknown: withdrawn']);
  });

  it('leaves the state before it as it was', () => {
    const states = [
      earlier({ since: on('2023-07-05'), until: on('2023-12-13') }),
      earlier({ status: 'partial', since: on('2023-12-13'), until: on('2026-01-10'), why: 'we-were-wrong' }),
    ];
    const days = ['2023-12-12', '2023-12-13', '2024-03-21'];
    expect(answers({ earlier: states, since: on('2024-03-21') }, days)).toEqual(['no', 'unknown: withdrawn', 'works']);
  });
});

describe('an unknown', () => {
  it('is unknown on every day, and never no', () => {
    const over: Partial<Cell> = { status: 'unknown', evidence: [], unknown, summary: 'No source says it.' };
    expect(answers(over, ['2023-07-05', '2026-06-29'])).toEqual(['unknown: no-source', 'unknown: no-source']);
    expect(answersOf(cell(over), READ_ON)(READ_ON)).toMatchObject({ because: 'stated', reason: 'No source says it.' });
  });

  it('that sources show for a time keeps its words and its sources', () => {
    const state = earlier({ status: 'unknown', since: on('2024-01-01'), until: on('2025-01-01') });
    expect(answersOf(cell({ earlier: [state], since: on('2025-01-01') }), READ_ON)('2024-06-01')).toEqual({
      status: 'unknown',
      because: 'stated',
      reason: 'Polls did not arrive.',
      evidence: [citation()],
    });
  });
});

it('what does not apply, applies on no day', () => {
  for (const day of ['2020-01-01', '2024-02-29', READ_ON, '2030-01-01'])
    expect(answersOf(notApplicable, READ_ON)(day)).toEqual({
      status: 'not-applicable',
      summary: notApplicable.reason,
      evidence: [],
    });
});

describe('why a day has no answer', () => {
  const reason = (over: Partial<Cell>, day: string) => {
    const answer = answersOf(cell(over), READ_ON)(day);
    return answer.status === 'unknown' ? answer.reason : answer.status;
  };

  it.each<{ over: Partial<Cell>; day: string; says: string }>([
    {
      over: { since: on('2024-03-22') },
      day: '2024-03-21',
      says: 'Before the first dated evidence, which is of 22 March 2024.',
    },
    {
      over: { since: month('2024-12-01') },
      day: '2023-07-05',
      says: 'Before the first dated evidence, which is of December 2024.',
    },
    {
      over: { since: between('2024-03-02', '2024-08-27') },
      day: '2024-03-01',
      says: 'Before the first dated evidence, which is of 2 March 2024.',
    },
    {
      over: { since: between('2024-03-02', '2024-08-27') },
      day: '2024-05-01',
      says: 'The change came between 2 March 2024 and 27 August 2024; on which day is not known.',
    },
    {
      over: { since: month('2024-12-01') },
      day: '2024-12-24',
      says: 'The change came in December 2024; on which day is not known.',
    },
    {
      over: { since: between('2024-03-02', '2024-08-27') },
      day: '2024-03-02',
      says: 'Not yet so on 2 March 2024; what held instead was not recorded.',
    },
    {
      over: after({ until: month('2024-06-01'), why: 'evidence-ended' }, on('2026-01-01')),
      day: '2025-01-01',
      says: 'The last source that shows the answer before is of June 2024; none covers this day.',
    },
    {
      over: after({ until: on('2024-06-25') }, by('2025-06-17')),
      day: '2025-01-01',
      says: 'The answer before ended on 25 June 2024; none is known for this day.',
    },
    { over: {}, day: '2025-01-01', says: 'No source dates when the answer began.' },
    {
      over: { status: 'unknown', evidence: [], unknown },
      day: '2025-01-01',
      says: 'No source covers this day.',
    },
    {
      over: after({ until: on('2026-01-10'), why: 'we-were-wrong' }, on('2026-01-10')),
      day: '2025-01-01',
      says: 'The answer once given for this day was wrong, and no other is known.',
    },
    { over: {}, day: '2026-07-01', says: 'Evidence was last read on 30 June 2026.' },
  ])('on $day: $says', ({ over, day, says }) => {
    expect(reason(over, day)).toBe(says);
  });
});
