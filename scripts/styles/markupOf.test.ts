import { expect, it } from 'vitest';
import { markupOf } from './markupOf.ts';

it.each([
  ['tags without prose', '<p class="small">A table, <b>no</b> less.</p>', '<p class="small">\n<b>\n</b>\n</p>'],
  ['scripts whole', '<script type="module">if(a<b){c("x")}</script>', '<script type="module">if(a<b){c("x")}</script>'],
  ['no data for search engines', '<script type="application/ld+json">{"a":"table"}</script><i>', '<i>'],
  ['no words of a heading in its address', '<h2 class="a" id="table">T</h2>', '<h2 class="a" id>\n</h2>'],
  ['the address of anything else', '<nav id="menu">', '<nav id="menu">'],
  ['all of a tag whose value holds a >', '<p data-a="1 > 0" class="b">c', '<p data-a="1 > 0" class="b">'],
  ['attributes of prose and addresses by name', '<a class="a" href="/table/" title="no">', '<a class="a" href title>'],
  ['comments and doctype as tags', '<!doctype html><i>', '<!doctype html>\n<i>'],
  ['nothing of nothing', 'only words', ''],
])('keeps %s', (_, html, kept) => {
  expect(markupOf(html)).toBe(kept);
});
