import { describe, expect, test } from 'vitest';
import { changesOf } from '../../src/dataset/derive/changes.ts';
import { sayChange } from '../../src/dataset/derive/sayChange.ts';
import { sayDate } from '../../src/dataset/sayDates.ts';
import { statuses } from '../../src/dataset/vocabulary/statuses.ts';
import { dataset } from '../../src/generated/dataset.ts';
import { pageAt } from './builtSite.ts';

const changes = changesOf(dataset.features);
const { $ } = pageAt('/changes/');

test('every change has its own anchor', () => {
  const ids = changes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    $('article')
      .map((_, one) => $(one).attr('id'))
      .get(),
  ).toEqual(ids);
});

describe.each(changes.map((change) => [change.id, change] as const))('%s', (id, change) => {
  const article = $(`[id="${id}"]`);

  test('is told as a sentence, with both answers in word and shape, and their sources', () => {
    const { title, sentence } = sayChange(change);
    expect(article.find('h4').text()).toBe(title);
    expect(article.text()).toContain(sentence);
    const drawn = article.find('.status').toArray();
    expect(drawn.map((one) => $(one).text())).toEqual(
      [change.from.status, change.to.status].map((status) => statuses[status].word),
    );
    expect(drawn.map((one) => $(one).attr('class')?.split(' ').includes('status'))).toEqual([true, true]);
    expect(article.find('dd').first().find('.cites a').length).toBeGreaterThan(0);
  });
});

test('our own errors stand under a heading of their own, or it says that there is none', () => {
  const corrections = changes.filter(({ why }) => why === 'we-were-wrong');
  const section = $('#corrections-of-our-own-errors').parent().nextUntil(':has(h2)');
  if (corrections.length === 0) expect(section.text()).toContain(`None: as of ${sayDate(dataset.asOf)}`);
  expect(section.find('a').length).toBe(corrections.length);
});
