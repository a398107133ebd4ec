import { parse } from 'csv-parse/sync';

const response = await fetch('https://guide.example/data/v1/cells.csv');
const rows = parse(await response.text(), { columns: true });
const day = '2028-01-01';
for (const { feature, direction, situation, stale_from } of rows) {
  if (stale_from !== '' && stale_from <= day) console.log(feature, direction, situation, stale_from);
}
