import { describe, expect, it } from 'vitest';
import type { When } from '../dataset/schema/dates.ts';
import type { GuideEvent } from '../dataset/schema/event.ts';
import { event } from '../dataset/fixtures/records.ts';
import { eventChartOf } from './eventChart.ts';

const day = (on: string): When => ({ on, precision: 'day' });
const events = (...list: Partial<GuideEvent>[]) => list.map((over, index) => event({ id: `event-${index}`, ...over }));
const marksOf = (list: readonly GuideEvent[]) => eventChartOf(list).rows.flatMap(({ marks }) => marks);
const namesOf = (list: readonly GuideEvent[]) => eventChartOf(list).rows.map(({ name }) => name);

describe('the rows', () => {
  it('run from the first quarter to the last, empty ones too', () => {
    expect(namesOf(events({ when: day('2024-05-01') }, { when: day('2025-02-03') }))).toEqual([
      '2024',
      'Apr–Jun',
      'Jul–Sep',
      'Oct–Dec',
      '2025',
      'Jan–Mar',
    ]);
  });

  it('put an event of which only the year is known beside the year', () => {
    const list = events({ when: { on: '2024-01-01', precision: 'year' } }, { when: day('2024-11-30') });
    expect(eventChartOf(list).rows.map(({ name, marks }) => [name, marks.length])).toEqual([
      ['2024', 1],
      ['Oct–Dec', 1],
    ]);
  });

  it('grow with their events, and never overlap', () => {
    const { rows } = eventChartOf(events(...Array.from({ length: 9 }, () => ({ when: day('2025-01-07') }))));
    const ys = rows.flatMap(({ marks }) => marks.map(({ y }) => y));
    expect(new Set(ys).size).toBe(3);
    expect(eventChartOf(events({})).height).toBeLessThan(eventChartOf(events({}, {}, {}, {}, {})).height);
  });

  it('are none without events', () => {
    expect(eventChartOf([]).rows).toEqual([]);
  });
});

describe('the marks', () => {
  it.each<{ when: When; shape: string }>([
    { when: day('2025-01-07'), shape: 'day' },
    { when: { on: '2025-01-01', precision: 'month' }, shape: 'month' },
    { when: { on: '2025-01-01', precision: 'year' }, shape: 'year' },
    { when: { presentOn: '2025-01-07' }, shape: 'by' },
    { when: { absentOn: '2024-12-01', presentOn: '2025-01-07' }, shape: 'between' },
  ])('of $when is a "$shape"', ({ when, shape }) => {
    expect(marksOf(events({ when }))).toMatchObject([{ id: 'event-0', shape }]);
  });

  it('stand in the lane of their area', () => {
    const list = events({ area: 'threads' }, { area: 'standards' }, { area: 'servers' });
    const { lanes } = eventChartOf(list);
    for (const { area, x } of marksOf(list)) {
      const lane = lanes.find((one) => one.area === area);
      expect(x).toBeGreaterThan(lane?.x ?? Infinity);
      expect(x).toBeLessThan(lane?.end ?? -Infinity);
    }
  });

  it('keep 24 units from each other, for fingers', () => {
    const areas = ['threads', 'servers', 'software', 'law', 'standards'] as const;
    const marks = marksOf(events(...areas.flatMap((area) => Array.from({ length: 7 }, () => ({ area })))));
    expect(marks).toHaveLength(35);
    const close = marks.flatMap((a, index) =>
      marks.slice(index + 1).filter((b) => Math.abs(a.x - b.x) < 24 && Math.abs(a.y - b.y) < 24),
    );
    expect(close).toEqual([]);
  });
});
