import assert from 'node:assert/strict';
import { dataset } from '../../../src/generated/dataset.ts';
import { sayDate } from '../../../src/dataset/sayDates.ts';
import type { Reader } from '../reader.ts';

const all = dataset.features.length;
const day = '2025-01-01';

/** Filters the table by answer, words and day, and shows it whole again. */
export async function table(reader: Reader): Promise<void> {
  const rows = async () => (await reader.seen('tr.row')).length;
  const outcome = async () => (await reader.seen('.outcome')).join();
  await reader.open('/compatibility/');
  assert.equal(await rows(), all);
  await reader.tick('Does not work');
  const without = dataset.features.filter(({ cells }) =>
    Object.values(cells).some(({ status }) => status === 'no'),
  ).length;
  assert.equal(await rows(), without);
  assert.equal(await outcome(), `${without} of ${all} features shown.`);
  await reader.press('Show everything');
  await reader.until('every row', async () => (await rows()) === all);
  await reader.type('Words', 'poll');
  await reader.until('fewer rows', async () => (await rows()) < 10);
  assert.match((await reader.seen('tr.row th'))[0] ?? '', /^Polls/);
  await reader.press('Show everything');
  await reader.set('As of', day);
  await reader.until('the table of that day', async () => (await outcome()).startsWith(`As of ${sayDate(day)}: `));
}
