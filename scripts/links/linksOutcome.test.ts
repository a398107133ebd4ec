import { expect, it } from 'vitest';
import type { LinkState } from './classify.ts';
import { linksOutcome } from './linksOutcome.ts';

it.each<[LinkState[], string]>([
  [[], 'fine'],
  [['good'], 'fine'],
  [['good', 'unreachable'], 'fine'],
  [['good', 'unreachable', 'unreachable'], 'offline'],
  [['unreachable'], 'offline'],
  [['good', 'gone'], 'attention'],
  [['good', 'moved'], 'attention'],
  [['changed'], 'attention'],
  [['gone', 'unreachable', 'unreachable'], 'offline'],
])('links that are %j are %s', (states, outcome) => {
  const links = states.map((state) => ({ address: 'https://a.net/', anchors: [], pages: ['/'], state, why: '' }));
  expect(linksOutcome(links)).toBe(outcome);
});
