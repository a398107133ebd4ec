import type { GuideEvent } from '../../dataset/schema/event.ts';

const evidence: GuideEvent['evidence'] = [{ source: 'example-report', supports: ['status'] }];

/** Events in each area, dated in each way in which a date can be known; oldest first. */
export const exampleEvents: GuideEvent[] = [
  {
    id: 'example-year',
    when: { on: '2024-12-31', precision: 'year' },
    title: 'Something happened',
    text: 'Only the year is known.',
    area: 'standards',
    evidence,
    confidence: 'low',
  },
  {
    id: 'example-month',
    when: { on: '2025-02-01', precision: 'month' },
    title: 'Something began',
    text: 'The month is known.',
    area: 'threads',
    evidence,
    confidence: 'medium',
  },
  {
    id: 'example-day',
    when: { on: '2025-03-21', precision: 'day' },
    title: 'Somebody said so',
    text: 'The day is known.',
    area: 'threads',
    evidence,
    confidence: 'high',
  },
  {
    id: 'example-by',
    when: { presentOn: '2025-04-04' },
    title: 'A server decided',
    text: 'It was so by this day.',
    area: 'servers',
    evidence,
    confidence: 'high',
  },
  {
    id: 'example-between',
    when: { absentOn: '2025-04-10', presentOn: '2025-05-01' },
    title: 'Software changed',
    text: 'It was not so on one day, and was on another.',
    area: 'software',
    evidence,
    confidence: 'high',
  },
  {
    id: 'example-law',
    when: { on: '2025-06-30', precision: 'day' },
    title: 'A law took effect',
    text: 'The day is known.',
    area: 'law',
    evidence,
    confidence: 'high',
  },
];
