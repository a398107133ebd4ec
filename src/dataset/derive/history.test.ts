import { describe, expect, it } from 'vitest';
import { daysAfter } from '../dates.ts';
import { cell, citation, dataset, earlier, feature, notApplicable, source, unknown } from '../fixtures/records.ts';
import type { Cell } from '../schema/cell.ts';
import type { When } from '../schema/dates.ts';
import { answersOf } from './asOf.ts';
import { FIRST_DAY, historyOf } from './history.ts';
import { periodOn, periodText } from './period.ts';

const READ_ON = '2026-06-30';
const day = (on: string): When => ({ on, precision: 'day' });
const month = (on: string): When => ({ on, precision: 'month' });

/** The periods of polls, from Threads, with the given cell. */
function periods(answer: Cell, sources = [source()]) {
  const { features } = dataset({
    sources,
    features: [feature({ cells: { 'from-threads': answer, 'to-threads': notApplicable } })],
  });
  return historyOf(features, new Map(sources.map((one) => [one.id, one])), READ_ON)['polls']?.['from-threads'] ?? [];
}

const open: Partial<Cell> = { status: 'unknown', evidence: [], unknown };
const histories: { what: string; answer: Cell }[] = [
  { what: 'an answer without dates', answer: cell() },
  { what: 'an unknown', answer: cell(open) },
  { what: 'an answer of the first day', answer: cell({ since: day(FIRST_DAY) }) },
  {
    what: 'an answer older than the first day',
    answer: cell({ since: { absentOn: '2023-06-01', presentOn: '2023-07-20' } }),
  },
  { what: 'an answer of the last day', answer: cell({ since: day(READ_ON) }) },
  { what: 'an answer of the month of the last day', answer: cell({ since: month('2026-06-01') }) },
  {
    what: 'states by days, months and intervals',
    answer: cell({
      earlier: [
        earlier({ since: day('2023-07-05'), until: day('2023-12-13') }),
        earlier({ status: 'partial', since: day('2023-12-13'), until: month('2024-02-01') }),
        earlier({ status: 'works', since: month('2024-02-01'), until: { presentOn: '2024-09-07' } }),
        earlier({ since: { presentOn: '2024-09-07' }, until: day('2025-01-31'), why: 'evidence-ended' }),
        earlier({ since: day('2025-02-28'), until: day('2025-06-17'), why: 'we-were-wrong' }),
      ],
      since: { absentOn: '2025-12-31', presentOn: '2026-06-04' },
    }),
  },
  {
    what: 'a state of a month that was gone by a day',
    answer: cell({
      earlier: [earlier({ since: month('2024-02-01'), until: { presentOn: '2024-09-07' } })],
      since: { presentOn: '2024-09-07' },
    }),
  },
];

describe.each(histories)('the history of $what', ({ answer }) => {
  const list = periods(answer);

  it('says of each day what the rules say', () => {
    const wrong: string[] = [];
    for (let one = FIRST_DAY; one <= READ_ON; one = daysAfter(one, 1)) {
      const truth = answersOf(answer, READ_ON)(one);
      const period = periodOn(list, one);
      const text = truth.status === 'unknown' ? truth.reason : truth.summary;
      if (period?.status !== truth.status || periodText(period) !== text) wrong.push(one);
    }
    expect(wrong).toEqual([]);
  });

  it('runs from the first day to the last reading, without gap, overlap or repetition', () => {
    expect(list[0]?.from).toBe(FIRST_DAY);
    expect(list.at(-1)?.to).toBe(READ_ON);
    for (const [index, { from, to }] of list.entries()) {
      expect(from <= to).toBe(true);
      const next = list[index + 1];
      if (next) expect(next.from).toBe(daysAfter(to, 1));
      if (next) expect({ ...next, from, to }).not.toEqual(list[index]);
    }
  });
});

describe('a period', () => {
  const sources = [
    source({ id: 'old', published: '2023-12', kind: 'blog' }),
    source({ id: 'new', published: '2024-01-05', kind: 'test' }),
    source({ id: 'undated', published: 'undated' }),
  ];
  const evidence = ['undated', 'old', 'new', 'old'].map((id) => citation({ source: id }));

  it('has the sources of its own state, newest first, with their date and basis', () => {
    const answer = cell({
      since: day('2024-03-21'),
      evidence: [citation({ source: 'undated' })],
      earlier: [earlier({ since: day('2023-07-05'), until: day('2024-03-21'), evidence })],
    });
    expect(periods(answer, sources)).toEqual([
      {
        from: '2023-07-05',
        to: '2024-03-20',
        status: 'no',
        summary: 'Polls did not arrive.',
        since: day('2023-07-05'),
        until: day('2024-03-21'),
        why: 'platform-changed',
        evidenceDate: '2024-01-05',
        basis: 'observed',
        sources: ['new', 'old', 'undated'],
      },
      expect.objectContaining({ from: '2024-03-21', to: READ_ON, status: 'works', sources: ['undated'] }),
    ]);
  });

  it('shows a dispute and an inference', () => {
    const against = citation({ source: 'old', stance: 'contradicts' });
    const answer = cell({ since: day('2023-07-05'), inferred: 'It follows.', evidence: [against] });
    expect(periods(answer, sources)).toEqual([expect.objectContaining({ inferred: true, disputed: true })]);
  });
});

it('has one period for a direction that does not apply', () => {
  const { features, sources } = dataset();
  const history = historyOf(features, new Map(sources.map((one) => [one.id, one])), READ_ON);
  expect(history['polls']?.['to-threads']).toEqual([
    { from: FIRST_DAY, to: READ_ON, status: 'not-applicable', summary: notApplicable.reason, sources: [] },
  ]);
});

it('is empty when nothing was read yet', () => {
  const { features } = dataset();
  expect(historyOf(features, new Map(), '')).toEqual({ polls: { 'from-threads': [], 'to-threads': [] } });
});
