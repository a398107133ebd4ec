import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataset } from '../../src/generated/dataset.ts';
import { statuses } from '../../src/dataset/vocabulary/statuses.ts';
import { directionIds } from '../../src/dataset/vocabulary/directions.ts';
import { pageAt, SITE } from './builtSite.ts';

const drawnOn = [
  ['/history/', dataset.events],
  ['/admins/', dataset.shares],
  ['/admins/', dataset.actions.filter(({ actor }) => actor === 'admin')],
  ['/control/', dataset.actions.filter(({ actor }) => actor === 'member')],
  ['/admins/servers/', dataset.servers],
  ['/tools/', dataset.clients],
  ['/developers/', dataset.software],
  ['/glossary/', dataset.glossary],
  ['/faq/', dataset.questions],
  ['/admins/decide/', dataset.decisions],
  ['/admins/policy-kit/', dataset.policyTexts],
  ['/follow/', dataset.troubles],
  ['/sources/', dataset.sources],
  ['/compatibility/', dataset.features],
] as const;

test.each(drawnOn)('%s draws every record, each with its own anchor', (path, records) => {
  const { $ } = pageAt(path);
  const ids = new Set(
    $('[id]')
      .map((_, element) => $(element).attr('id'))
      .get(),
  );
  expect(records.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
});

test.each(dataset.features.map((feature) => [feature.id, feature] as const))(
  'the table and the page of %s give the same answers',
  (id, feature) => {
    const table = pageAt('/compatibility/').$;
    const page = pageAt(`/compatibility/${id}/`).$;
    for (const direction of directionIds) {
      const cell = feature.cells[direction];
      const said = cell.status === 'not-applicable' ? cell.reason : cell.summary;
      const inTable = table(`[id="${id}--${direction}"]`).text();
      const onPage = page(`section[aria-labelledby="${direction}"]`).text();
      for (const text of [statuses[cell.status].word, said]) {
        expect(inTable).toContain(text);
        expect(onPage).toContain(text);
      }
    }
  },
);

test('every answer in the table but an unknown links to at least one source', () => {
  const { $ } = pageAt('/compatibility/');
  const cells = $('td.works, td.partial, td.no').toArray();
  expect(cells.length).toBeGreaterThan(0);
  expect(
    cells.filter((cell) => $(cell).find('a[href*="/sources/#"]').length === 0).map((cell) => $(cell).attr('id')),
  ).toEqual([]);
});

test('the published JSON holds every feature, direction and status', () => {
  const published = JSON.parse(readFileSync(`${SITE}/data/v1/compat.json`, 'utf8')) as typeof dataset;
  expect(published.features).toEqual(JSON.parse(JSON.stringify(dataset.features)));
  expect(published.counts).toEqual(dataset.counts);
});
