import { expect, it } from 'vitest';
import { partLede } from './lede.ts';

it.each([
  { html: '<p>Yes.</p><p>And more.</p>', lede: '<p>Yes.</p>', rest: '<p>And more.</p>' },
  { html: '\n <p>Yes, <a href="/x/">see</a>.</p>', lede: '<p>Yes, <a href="/x/">see</a>.</p>', rest: '' },
  { html: '<div><p>Yes.</p></div>', lede: '', rest: '<div><p>Yes.</p></div>' },
  { html: '<p class="small">Not an answer.</p>', lede: '', rest: '<p class="small">Not an answer.</p>' },
  { html: '<p>Cut off', lede: '', rest: '<p>Cut off' },
  { html: '', lede: '', rest: '' },
])('parts "$html" after its first paragraph', ({ html, lede, rest }) => {
  expect(partLede(html)).toEqual({ lede, rest });
});
