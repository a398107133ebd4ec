import { globSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { sayDate } from '../../src/dataset/sayDates.ts';
import { directionIds } from '../../src/dataset/vocabulary/directions.ts';
import { statuses } from '../../src/dataset/vocabulary/statuses.ts';
import { dataset } from '../../src/generated/dataset.ts';
import { pageAt, SITE } from './builtSite.ts';

const answers = dataset.features.flatMap((feature) =>
  directionIds.map((direction) => ({ id: feature.id, name: feature.name, direction, cell: feature.cells[direction] })),
);

test('there is one badge for each feature and direction, and no other', () => {
  const built = globSync('badge/**/*', { cwd: SITE }).filter((file) => file.endsWith('.svg'));
  expect(built.toSorted()).toEqual(answers.map(({ id, direction }) => `badge/${id}/${direction}.svg`).toSorted());
});

test.each(answers)('the badge of $id, $direction, gives the answer and the date of the dataset', (answer) => {
  const { id, name, direction, cell } = answer;
  const $ = load(readFileSync(`${SITE}/badge/${id}/${direction}.svg`, 'utf8'), { xml: true });
  const drawn = $('text')
    .map((_, line) => $(line).text())
    .get();
  const date =
    cell.status === 'not-applicable'
      ? sayDate(dataset.asOf)
      : cell.status === 'unknown'
        ? sayDate(cell.checked)
        : cell.evidenceDate
          ? sayDate(cell.evidenceDate)
          : 'undated';
  expect(drawn[0]).toMatch(new RegExp(`^${RegExp.escape(name)}, (from|to) Threads$`));
  expect(drawn[1]).toBe(statuses[cell.status].word);
  expect(drawn[2]?.endsWith(date)).toBe(true);
  for (const words of drawn) expect($('title').text()).toContain(words.replace(/^· /, ''));
});

test.each(dataset.features.map(({ id }) => id))('the page of %s offers both badges to copy', (id) => {
  const { $ } = pageAt(`/compatibility/${id}/`);
  for (const direction of directionIds) {
    const html = $(`details.badges pre[aria-labelledby="badge-html-${direction}"] code`).text();
    const markdown = $(`details.badges pre[aria-labelledby="badge-markdown-${direction}"] code`).text();
    const copied = load(html, null, false);
    const [image, link] = [copied('img').attr('src') ?? '', copied('a').attr('href') ?? ''];
    expect(new URL(image).pathname.endsWith(`/badge/${id}/${direction}.svg`)).toBe(true);
    expect(new URL(link).hash).toBe(`#${direction}`);
    expect(markdown).toContain(`](${image})](${link})`);
    expect($(`details.badges img[src$="/badge/${id}/${direction}.svg"]`).attr('alt')).toBe(copied('img').attr('alt'));
  }
});
