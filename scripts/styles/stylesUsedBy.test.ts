import { describe, expect, it } from 'vitest';
import { stylesUsedBy } from './stylesUsedBy.ts';

describe('the styles a page uses', () => {
  it.each([
    { page: '<p class="small">', css: '.small{color:red}.large{color:blue}', used: '.small{color:red}' },
    { page: '<td>', css: 'td{top:0}th{top:1px}', used: 'td{top:0}' },
    {
      page: '<p class="a"><p class="b">',
      css: '.a:has(.b){top:0}.a:has(.c) .d{top:1px}',
      used: '.a:has(.b){top:0}',
    },
    {
      page: '<b>',
      css: ':focus-visible{top:0}::selection{top:1px}',
      used: ':focus-visible{top:0}::selection{top:1px}',
    },
    { page: '<b>', css: 'b:is(:hover,.no){top:0}i:is(:hover){top:1px}', used: 'b:is(:hover){top:0}' },
    { page: '<b>', css: ':is(.no,.nor) b{top:0}', used: '' },
    { page: '<b>', css: '@media print{i{top:0}}b{top:0}', used: 'b{top:0}' },
    { page: '<b>', css: ':root{--x:1px;--y:2px}b{top:var(--x)}', used: ':root{--x:1px}b{top:var(--x)}' },
    { page: '<b>', css: 'b{left:0}.left{top:0}', used: 'b{left:0}' },
    {
      page: '<b class="left">',
      css: '@media print{b{left:0}.left{top:0}}',
      used: '@media print{b{left:0}.left{top:0}}',
    },
    { page: '<b class="in">', css: 'b{top:0;& .in{top:1px}& .out{top:2px}}', used: 'b{top:0;& .in{top:1px}}' },
  ])('of "$css" for "$page"', async ({ page, css, used }) => {
    expect(await stylesUsedBy(page, [], css)).toBe(used);
  });

  it('are those that its scripts name too', async () => {
    const scripts = ["e.setAttribute('data-scheme','dark')"];
    expect(await stylesUsedBy('<b>', scripts, '[data-scheme=dark]{top:0}i{top:1px}')).toBe('[data-scheme=dark]{top:0}');
    expect(await stylesUsedBy('<b>', [], '[data-scheme=dark]{top:0}i{top:1px}')).toBe('');
  });

  it('that a component has scoped keep what begins with a choice of elements', async () => {
    const css = ':is(p,dl):where(.x){top:0}:is(dl):where(.x){top:1px}';
    expect(await stylesUsedBy('<p class="x">', [], css)).toBe(':is(p):where(.x){top:0}');
  });
});
