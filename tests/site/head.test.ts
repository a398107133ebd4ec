import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/generated/dataset.ts';
import { pageAt, pages, SITE } from './builtSite.ts';

type Data = Record<string, unknown>;

describe.each(pages.map(({ path }) => path))('the head of %s', (path) => {
  const { $ } = pageAt(path);
  const root = new URL('/', $('link[rel="canonical"]').attr('href')).href;
  const data = structuredData(path);

  test('describes the page, its day and its place with addresses that exist', () => {
    const [kind] = data.filter((one) => ['Article', 'WebSite'].includes(String(one['@type'])));
    expect(kind?.['dateModified']).toBe($('main .title time').attr('datetime'));
    expect(kind?.[path === '/' ? 'name' : 'headline']).toBe(path === '/' ? 'Threads Federation Guide' : $('h1').text());
    const addresses = JSON.stringify(data).match(/https?:\/\/[^"]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => address.startsWith(root) && !leadsSomewhere(address))).toEqual([]);
  });

  test('leads from the first page to this one', () => {
    const trail = data.find((one) => one['@type'] === 'BreadcrumbList')?.['itemListElement'] as Data[] | undefined;
    const steps = trail?.map(({ item, name }) => item ?? name);
    expect(steps?.[0]).toBe(path === '/' ? undefined : root);
    expect(steps?.at(-1)).toBe(path === '/' ? undefined : $('h1').text());
    expect(trail?.map(({ position }) => position)).toEqual(steps?.map((_, index) => index + 1));
  });

  test('says each thing once', () => {
    const names = $('head meta')
      .map((_, tag) => [$(tag).attr('property') ?? $(tag).attr('name') ?? '', $(tag).attr('media') ?? ''].join(' '))
      .get()
      .filter((name) => name !== ' ');
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('has an address for the page that is its own', () => {
    const canonical = new URL($('link[rel="canonical"]').attr('href') ?? '');
    expect(canonical.pathname).toBe(path);
    expect($('meta[property="og:url"]').attr('content')).toBe(canonical.href);
    expect($('meta[property="og:title"]').attr('content')).toBe($('h1').text());
    expect($('meta[property="og:locale"]').attr('content')).toBe('en_GB');
  });

  test('offers the feed of changes', () => {
    const feed = $('link[rel="alternate"][type="application/atom+xml"]').attr('href') ?? 'none';
    expect(existsSync(`${SITE}${feed}`)).toBe(true);
  });
});

test('the glossary is a set of terms, each with the address of its entry', () => {
  const set = structuredData('/glossary/').find((one) => one['@type'] === 'DefinedTermSet');
  const terms = set?.['hasDefinedTerm'] as Data[];
  expect(terms.map(({ name }) => name)).toEqual(dataset.glossary.map(({ name }) => name));
  expect(terms.map(({ url }) => String(url)).filter((url) => !leadsSomewhere(url))).toEqual([]);
});

test('the table and its features rest on the dataset that the data page describes', () => {
  const id = structuredData('/data/').find((one) => one['@type'] === 'Dataset')?.['@id'];
  expect(id).toMatch(/^http/);
  for (const path of ['/compatibility/', '/compatibility/polls/']) {
    expect(structuredData(path).find((one) => one['@type'] === 'Article')?.['isBasedOn']).toEqual({ '@id': id });
  }
});

test('without settings nobody is named as author or owner of a profile', () => {
  const named = pages.filter(({ $ }) => $('meta[name="fediverse:creator"], link[rel="me"]').length > 0);
  expect(named.map(({ path }) => path)).toEqual([]);
});

/** Everything that a page says to search engines, the members of graphs one by one. */
function structuredData(path: string): Data[] {
  const { $ } = pageAt(path);
  return $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => JSON.parse($(script).text()) as Data)
    .flatMap((data) => (Array.isArray(data['@graph']) ? (data['@graph'] as Data[]) : [data]));
}

function leadsSomewhere(address: string): boolean {
  const { pathname, hash } = new URL(address);
  if (!pathname.endsWith('/')) return existsSync(`${SITE}${pathname}`);
  // The dataset's name is an identifier, which need not be an anchor.
  return hash === '' || hash === '#dataset' || pageAt(pathname).$(`[id="${hash.slice(1)}"]`).length === 1;
}
