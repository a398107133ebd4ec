import { describe, expect, test } from 'vitest';
import { openQuestionsOf } from '../../src/dataset/derive/openQuestions.ts';
import { statuses } from '../../src/dataset/vocabulary/statuses.ts';
import { dataset } from '../../src/generated/dataset.ts';
import { pageAt } from './builtSite.ts';

const { $ } = pageAt('/compatibility/unknown/');
const questions = openQuestionsOf(dataset.features);

test('the page says how many questions are open', () => {
  expect($('main').text()).toContain(`${questions.length} questions are open`);
});

describe.each(questions.map((question) => [question.id, question] as const))('%s', (id, question) => {
  const article = $(`article[aria-labelledby="${id}"]`);
  const { feature, direction, unknown } = question;

  test('prints the question, its test and every outcome in the HTML', () => {
    const text = article.text().replace(/\s+/g, ' ');
    const { works, partly, no } = unknown.expect;
    const said = [feature.question[direction], unknown.wouldSettle, ...unknown.steps, ...(unknown.look ?? [])];
    for (const part of [...said, works, ...(partly ? [partly] : []), no]) expect(text).toContain(part);
    for (const status of ['works', 'no', 'unknown'] as const) expect(text).toContain(`${statuses[status].word}`);
    expect(article.find('ol li').length).toBeGreaterThan(unknown.steps.length + 1);
    expect(article.find('ul li').length).toBeGreaterThan(3);
  });

  test('is reached from the page of the feature, and leads to its recipe', () => {
    const onFeature = pageAt(`/compatibility/${feature.id}/`).$;
    expect(onFeature(`section[aria-labelledby="${direction}"] a[href$="/compatibility/unknown/#${id}"]`).length).toBe(
      1,
    );
    expect(article.find(`a[href="#${unknown.recipe}"]`).length).toBe(1);
  });
});

test('every recipe and every pitfall stands on the page, and each recipe names the questions that it can settle', () => {
  for (const { id, name } of [...dataset.recipes, ...dataset.pitfalls]) expect($(`[id="${id}"]`).text()).toBe(name);
  for (const { id } of dataset.recipes) {
    const linked = $(`section[aria-labelledby="${id}"] a[href*="--"]`)
      .map((_, link) => ($(link).attr('href') ?? '').slice(1))
      .get();
    expect(linked).toEqual(questions.filter(({ unknown }) => unknown.recipe === id).map((question) => question.id));
  }
});

test('a deployment without addresses draws no report link, and says how to publish a test instead', () => {
  const hasAddress = Boolean(process.env['REPO_URL'] || process.env['CONTACT_URL']);
  expect($('article a.report').length).toBe(hasAddress ? questions.length : 0);
  expect($('main').text()).toContain('A test counts here once it is public');
  expect($('main').text().includes('names no address that takes results')).toBe(!hasAddress);
});
