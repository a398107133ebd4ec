import { describe, expect, test } from 'vitest';
import { csvColumns } from '../../src/dataset/exports/cellsCsv.ts';
import { publishedShapes } from '../../src/dataset/exports/schema/fields.ts';
import { pageAt } from './builtSite.ts';
import { publishedFiles, readJson } from './publishedFiles.ts';

const { $ } = pageAt('/data/');

describe('the page about the data', () => {
  test.each(publishedShapes().map((shape) => [shape.name, shape] as const))(
    'lists every field of %s',
    (name, { fields }) => {
      const table = $(`[aria-labelledby="fields-${name.toLowerCase()}"]`);
      const listed = table
        .find('tbody th')
        .map((_, cell) => $(cell).text())
        .get();
      expect(listed).toEqual(fields.map((field) => field.name));
    },
  );

  test('lists every column of cells.csv', () => {
    const listed = $('[aria-labelledby="csv-columns"] tbody th')
      .map((_, cell) => $(cell).text())
      .get();
    expect(listed).toEqual(Object.keys(csvColumns));
  });

  test('cites the version that the files have', () => {
    const { dataVersion } = readJson<{ dataVersion: string }>('compat.json');
    expect($('blockquote').text()).toContain(`version ${dataVersion}.`);
  });

  test('describes the data to search engines, with files that exist', () => {
    const blocks = $('script[type="application/ld+json"]')
      .toArray()
      .map((script) => JSON.parse($(script).text()) as { '@type'?: string });
    const described = blocks.filter((block) => block['@type'] === 'Dataset');
    expect(described).toHaveLength(1);
    const metadata = described[0] as {
      '@type': string;
      license: string;
      version: string;
      temporalCoverage: string;
      distribution: { contentUrl: string; encodingFormat: string }[];
    };
    const { dataVersion, asOf } = readJson<{ dataVersion: string; asOf: string }>('compat.json');
    expect(metadata).toMatchObject({ '@type': 'Dataset', version: dataVersion, dateModified: asOf });
    expect(metadata.temporalCoverage).toMatch(/^20\d\d-\d\d-\d\d\/20\d\d-\d\d-\d\d$/);
    const files = metadata.distribution.map(({ contentUrl }) => contentUrl.replace(/^https?:\/\/.*\/data\/v1\//, ''));
    expect(files).toContain('cells.csv');
    expect(files.filter((file) => !publishedFiles.includes(file))).toEqual([]);
  });
});
