import { describe, expect, it } from 'vitest';
import { cell, dataset, feature, unknown } from '../dataset/fixtures/records.ts';
import { previewAlt, previewCard } from './previewCard.ts';

const page = {
  path: '/polls/',
  title: 'Does it work?',
  description: 'Partly. Since June.',
  reviewed: '2026-06-30',
};

describe('the preview of a page', () => {
  it('says its title, its answer and the day', () => {
    expect(previewCard(page)).toEqual({
      title: 'Does it work?',
      lines: ['Partly. Since June.', 'Reviewed 30 June 2026'],
    });
  });

  it('of a feature says both answers, each with its status', () => {
    const open = cell({ status: 'unknown', summary: 'Nobody has shown it.', evidence: [], unknown });
    const cells = { 'from-threads': cell(), 'to-threads': open };
    const [polls] = dataset({ features: [feature({ cells })] }).features;
    expect(previewCard({ ...page, ...(polls && { feature: polls }) }).lines).toEqual([
      'From Threads: works. Polls arrive as polls.',
      'To Threads: unknown. Nobody has shown it.',
      'Reviewed 30 June 2026',
    ]);
  });

  it.each([
    ['Does it work?', 'Does it work? Partly. Since June. Reviewed 30 June 2026'],
    ['Polls', 'Polls. Partly. Since June. Reviewed 30 June 2026'],
  ])('says "%s" and the rest in one line to who cannot see it', (title, alt) => {
    expect(previewAlt(previewCard({ ...page, title }))).toBe(alt);
  });
});
