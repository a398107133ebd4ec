import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answersOf } from '../../src/dataset/derive/asOf.ts';
import { pastYears } from '../../src/dataset/derive/years.ts';
import { editionOf } from '../../src/dataset/exports/edition.ts';
import { historyJson } from '../../src/dataset/exports/historyJson.ts';
import { sayDate } from '../../src/dataset/sayDates.ts';
import { directionIds } from '../../src/dataset/vocabulary/directions.ts';
import { statuses, statusIds } from '../../src/dataset/vocabulary/statuses.ts';
import { dataset } from '../../src/generated/dataset.ts';
import { pageAt, SITE } from './builtSite.ts';

const years = pastYears(dataset.asOf);

test('there is a page for each year since 2023 that was over when the evidence was last read', () => {
  expect(years.length).toBe(Number(dataset.asOf.slice(0, 4)) - 2023);
});

describe.each(years)('$path', ({ path, day, title }) => {
  const { $ } = pageAt(path);
  const answers = dataset.features.flatMap(({ id, cells }) =>
    directionIds.map((direction) => ({ id, direction, answer: answersOf(cells[direction], dataset.asOf)(day) })),
  );

  test('says which day it is of, and that it is not what was said then', () => {
    expect($('h1').text()).toBe(title);
    const text = $('main').text().replace(/\s+/g, ' ');
    expect(text).toContain(`What held on ${sayDate(day)}, by everything that was known`);
    expect(text).toContain('It is not what this guide said on that day');
  });

  test('draws every feature in both directions, with what held or why it is unknown', () => {
    const wrong = answers.filter(({ id, direction, answer }) => {
      const cell = $(`[id="${id}--${direction}"]`);
      const says = answer.status === 'unknown' ? answer.reason : answer.summary;
      return cell.find('.status').text() !== statuses[answer.status].word || !cell.text().includes(says);
    });
    expect(wrong).toEqual([]);
  });

  test('counts what it draws', () => {
    for (const direction of directionIds)
      for (const status of statusIds)
        expect($(`[data-count="${direction} ${status}"]`).text()).toBe(
          String(answers.filter((one) => one.direction === direction && one.answer.status === status).length),
        );
  });

  test('links every answer but an unknown to at least one source', () => {
    const cells = $('td.works, td.partial, td.no').toArray();
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((cell) => $(cell).find('a[href*="/sources/#"]').length === 0)).toEqual([]);
  });

  test('leads to the other years and to the newest table', () => {
    const links = $('nav[aria-label="The table at the end of a year"] a')
      .map((_, link) => $(link).attr('href'))
      .get();
    expect(links).toEqual([...years.map((one) => one.path), '/compatibility/']);
    expect($('nav a[aria-current="page"]').filter((_, link) => $(link).attr('href') === path).length).toBe(1);
  });

  test('has no date to choose, and keeps the table out of the search', () => {
    expect($('input[type="date"]').length).toBe(0);
    expect($('table').closest('[data-pagefind-ignore]').find('tr.row').length).toBe(dataset.features.length);
  });
});

test('the newest table leads to every past year', () => {
  const { $ } = pageAt('/compatibility/');
  for (const { path } of years) expect($(`compat-table a[href="${path}"]`).length).toBe(1);
});

test('the published history is the one the pages are made of', () => {
  const published: unknown = JSON.parse(readFileSync(`${SITE}/data/v1/history.json`, 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(historyJson(dataset, editionOf(dataset)))));
});

test('the newest table and the history agree on the day of the last reading', () => {
  const { features } = historyJson(dataset, editionOf(dataset));
  for (const { id, cells } of dataset.features)
    for (const direction of directionIds)
      expect(features[id]?.[direction].at(-1)).toMatchObject({ to: dataset.asOf, status: cells[direction].status });
});
