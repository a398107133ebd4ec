import { expect, test } from 'vitest';
import { dataset } from '../../src/generated/dataset.ts';
import { pageAt, pages } from './builtSite.ts';

test.each(pages)('$path says that it is in English', ({ $ }) => {
  expect($('html').attr('lang')).toMatch(/^en/);
});

test('quotes in other languages say which, and quotes in English inside foreign sources do not', () => {
  const languages = new Map(dataset.sources.map(({ id, language }) => [id, language]));
  const quotes = dataset.features.flatMap(({ id, cells }) =>
    Object.values(cells)
      .flatMap((cell) => (cell.status === 'not-applicable' ? [] : cell.evidence))
      .flatMap(({ source, quote, quoteLanguage = languages.get(source) }) =>
        quote === undefined ? [] : [{ path: `/compatibility/${id}/`, quote, language: quoteLanguage }],
      ),
  );
  const foreign = quotes.filter(({ language }) => language !== 'en');
  expect(foreign.length).toBeGreaterThan(0);
  const marked = pages.flatMap(({ path, $ }) =>
    $('q[lang]')
      .toArray()
      .map((one) => ({ path, quote: $(one).text(), language: $(one).attr('lang') })),
  );
  expect(marked.toSorted(byQuote)).toEqual(foreign.toSorted(byQuote));
});

test('titles of sources in other languages say which', () => {
  const { $ } = pageAt('/sources/');
  const marked = $('main a[lang]')
    .toArray()
    .map((one) => `${$(one).text()} ${$(one).attr('lang')}`);
  const foreign = dataset.sources.flatMap(({ title, titleLanguage }) =>
    titleLanguage === undefined ? [] : [`${title} ${titleLanguage}`],
  );
  expect(foreign.length).toBeGreaterThan(0);
  expect(marked.toSorted()).toEqual(foreign.toSorted());
});

function byQuote(one: { path: string; quote: string }, other: { path: string; quote: string }): number {
  return `${one.path} ${one.quote}`.localeCompare(`${other.path} ${other.quote}`, 'en');
}
