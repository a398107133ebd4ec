import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { hostOf, routesOf } from '../fediverse/case.ts';
import { mastodonCases } from '../fediverse/mastodonCases.ts';
import { otherCases } from '../fediverse/otherCases.ts';
import { useFediverse } from '../fediverse/server.ts';
import { accidentsOf, checkInPage, expectShown } from './checkInPage.ts';
import { useSite } from './site.ts';

const cases = [...mastodonCases, ...otherCases];
const fediverse = useFediverse(routesOf(cases));
const site = useSite(() => fediverse.switches());

describe('a server that answers as documented', () => {
  let page: Page;
  let accidents: string[];
  beforeAll(async () => {
    page = await site.open('/check/');
    accidents = accidentsOf(page);
  });

  test.each(cases)('$server: $heading', async (one) => {
    const host = hostOf(one);
    expectShown(await checkInPage(page, host), host, one);
    expect(fediverse.askedOf(host).length).toBeLessThanOrEqual(10);
    expect(accidents.splice(0)).toEqual([]);
  });
});

test('a server of unknown software is asked for nothing but its name', () => {
  expect(fediverse.askedOf('only-by-hand-peertube.example')).toEqual(['/.well-known/nodeinfo', '/nodeinfo/2.0']);
});

test('a server whose list has answered is asked for nothing more', () => {
  expect(fediverse.askedOf('public-suspend.example').at(-1)).toBe('/api/v1/instance/domain_blocks');
});

test('the page asks nobody but the server that was typed', async () => {
  const page = await site.open('/check/');
  const own = new URL(page.url()).host;
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await checkInPage(page, '@someone@hidden-present.example');
  expect([...hosts].filter((host) => host !== own && host !== '')).toEqual(['hidden-present.example']);
});
