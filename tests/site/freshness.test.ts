import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recheckQueueOf } from '../../src/dataset/derive/recheckQueue.ts';
import { freshnessDays } from '../../src/dataset/vocabulary/freshness.ts';
import { sayDate } from '../../src/dataset/sayDates.ts';
import { dataset } from '../../src/generated/dataset.ts';
import { filesIn, scriptsOf } from './budgets/pageBytes.ts';
import { pageAt, pages, SITE } from './builtSite.ts';

const queue = recheckQueueOf(dataset.features);

test('the table prints until when each known answer is good, and says it of no other', () => {
  const { $ } = pageAt('/compatibility/');
  for (const { id, cells } of dataset.features) {
    for (const [direction, cell] of Object.entries(cells)) {
      const printed = $(`[id="${id}--${direction}"] good-until`);
      const freshness = cell.status === 'not-applicable' ? undefined : cell.freshness;
      expect(printed.length, `${id} ${direction}`).toBe(freshness === undefined ? 0 : 1);
      if (freshness)
        expect(printed.text().replace(/\s+/g, ' ')).toContain(`good until ${sayDate(freshness.goodUntil)}`);
    }
  }
});

test("each feature's page prints it for every known answer and case", () => {
  for (const { id } of dataset.features) {
    const due = queue.flatMap(({ feature, answer }) => (feature.id === id ? (answer.freshness?.goodUntil ?? []) : []));
    const { $ } = pageAt(`/compatibility/${id}/`);
    const printed = $('good-until')
      .map((_, element) => $(element).find('time').attr('datetime'))
      .get();
    expect(printed.toSorted(), id).toEqual(due.toSorted());
  }
});

test('the queue lists every known answer and case in order, each with its link and dates', () => {
  const { $ } = pageAt('/about/freshness/');
  const rows = $('table:has(#freshness-caption) tbody tr')
    .toArray()
    .map((row) => ({ href: $(row).find('th a').attr('href'), text: $(row).text() }));
  expect(rows.map(({ href }) => href)).toEqual(
    queue.map(({ feature, direction }) => `/compatibility/${feature.id}/#${direction}`),
  );
  rows.forEach(({ text }, index) => {
    const { evidenceDate, freshness } = queue[index]?.answer ?? {};
    const dates = [evidenceDate, freshness?.goodUntil, freshness?.staleFrom].flatMap((day) => day ?? []);
    expect(dates.length).toBeGreaterThan(0);
    for (const day of dates) expect(text).toContain(sayDate(day));
  });
});

test('the thresholds on the page are those that are used', () => {
  const text = pageAt('/about/freshness/').$('table:has(#thresholds-caption)').text();
  for (const { due, stale } of Object.values(freshnessDays)) {
    expect(text).toContain(`${due} days`);
    expect(text).toContain(`day ${stale}`);
  }
});

test('pages that print a "good until" load the script that marks it; none carries it in its HTML', () => {
  for (const { $, path } of pages) {
    const inline = $('script:not([src])').text();
    expect(inline, path).not.toContain('good-until');
    if ($('good-until').length === 0) continue;
    const texts = scriptsOf($, filesIn(SITE)).map((file) => readFileSync(join(SITE, file), 'utf8'));
    expect(texts.join('\n'), path).toContain('good-until');
  }
});

test('no page is marked before its reader has a calendar: without script the printed date stands alone', () => {
  expect(pages.filter(({ $ }) => $('[data-age]').length > 0).map(({ path }) => path)).toEqual([]);
});
