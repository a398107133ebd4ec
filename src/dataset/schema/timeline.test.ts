import { expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { timeline } from './timeline.ts';

const messages = (limit: object) =>
  timeline.safeParse({ ...make.timeline(), limit }).error?.issues.map(({ message }) => message) ?? [];

it('may lack evidence only where what it shows is unknown', () => {
  expect(messages({ reach: 'unknown', evidence: [] })).toEqual([]);
  for (const reach of ['arrives', 'partly', 'nothing']) {
    expect(messages({ reach, evidence: [] })).toEqual(['needs evidence, unless it is unknown']);
  }
});
