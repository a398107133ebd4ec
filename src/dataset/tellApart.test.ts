import { expect, test } from 'vitest';
import { tellApart } from './tellApart.ts';

test.each([
  { labels: [], apart: [] },
  { labels: ['Meta 2024', 'Meta 2025'], apart: ['Meta 2024', 'Meta 2025'] },
  { labels: ['Meta 2024', 'Ghost 2026', 'Meta 2024'], apart: ['Meta 2024 a', 'Ghost 2026', 'Meta 2024 b'] },
  {
    labels: Array<string>(27).fill('Meta'),
    apart: [...Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `Meta ${letter}`), 'Meta 27'],
  },
])('$labels are told apart as $apart', ({ labels, apart }) => {
  expect(tellApart(labels)).toEqual(apart);
});
