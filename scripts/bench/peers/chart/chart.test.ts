import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { build, reading } from '../fixtures.ts';
import { chartOf } from './chart.ts';

const sites = [reading('Ours', 1000), reading('A & B', 250_000)];
const builds = [build('Ours', 30, 5), build('A & B', 30, 5.1), build('Ours', 3000, 100), build('A & B', 3000, 101)];
const svg = chartOf({ builds, sites });
const $ = load(svg, { xml: true });

describe('the chart', () => {
  it('draws a line for each site and names it at its end, names apart', () => {
    expect($('path[fill="none"]')).toHaveLength(2);
    const ends = $('text[fill]')
      .map((_, text) => Number($(text).attr('y')))
      .get();
    expect(ends).toHaveLength(2);
    expect(Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))).toBeGreaterThanOrEqual(15);
  });

  it('draws a bar for each figure in bytes and site, with its number', () => {
    expect($('rect[height]').length).toBe(1 + 3 * 2);
    const texts = $('text')
      .map((_, text) => $(text).text())
      .get();
    expect(texts).toContain('first visit');
    expect(texts).toContain('2,500');
  });

  it('can be drawn of one size alone, and of equal times', () => {
    const one = chartOf({ builds: [build('Ours', 30, 10), build('A & B', 30, 10)], sites });
    expect(one).not.toMatch(/NaN|undefined|Infinity/);
    expect(load(one, { xml: true })('circle').length).toBe(2);
  });

  it('is well-formed with any name, and within its frame', () => {
    expect(svg).toContain('A &amp; B');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const widths = $('rect')
      .map((_, rect) => Number($(rect).attr('width')))
      .get();
    expect(Math.max(...widths.slice(1))).toBeLessThanOrEqual(250);
  });
});
