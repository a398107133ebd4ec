import { expect, it } from 'vitest';
import { closeCites } from './closeCites.ts';

it.each([
  [
    '<li>A limit. <sup class="cites"><a>1</a> <a>2</a></sup></li>',
    '<li>A limit.<sup class="cites"><a>1</a> <a>2</a></sup></li>',
  ],
  ['<p>One.\n  <sup class="cites"></sup> Two.</p>', '<p>One.<sup class="cites"></sup> Two.</p>'],
  ['<p>10 <sup>2</sup></p>', '<p>10 <sup>2</sup></p>'],
])('%s becomes %s', (html, closed) => {
  expect(closeCites(html)).toBe(closed);
});
