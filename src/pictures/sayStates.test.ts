import { expect, it } from 'vitest';
import { cell, dataset, earlier, feature, notApplicable } from '../dataset/fixtures/records.ts';
import { sayStates } from './sayStates.ts';

it('says each answer, since when, and what it was before', () => {
  const since = { on: '2026-05-20', precision: 'day' } as const;
  const cells = { 'from-threads': cell({ since, earlier: [earlier()] }), 'to-threads': cell({ status: 'partial' }) };
  const [made] = dataset({ features: [feature({ cells })] }).features;
  expect(made && sayStates(made)).toBe(
    'From Threads: works since 20 May 2026; before: does not work, until 20 May 2026. To Threads: partly.',
  );
});

it('says where the question does not apply', () => {
  const [made] = dataset({
    features: [feature({ cells: { 'from-threads': notApplicable, 'to-threads': cell() } })],
  }).features;
  expect(made && sayStates(made)).toBe('From Threads: does not apply. To Threads: works.');
});
