import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { hostOf, routesOf, type Case } from '../fediverse/case.ts';
import { hostileIntroductions } from '../fediverse/hostileIntroductions.ts';
import { hostileLists } from '../fediverse/hostileLists.ts';
import { endlessCases, hostileOthers } from '../fediverse/hostileOthers.ts';
import { useFediverse } from '../fediverse/server.ts';
import { accidentsOf, checkInPage, expectShown } from './checkInPage.ts';
import { useSite } from './site.ts';

const hostileCases = [...hostileIntroductions, ...hostileLists, ...hostileOthers];
const fediverse = useFediverse(routesOf([...hostileCases, ...endlessCases]));
const site = useSite(() => fediverse.switches());

/** All that a result is made of. */
const drawn = 'A BUTTON DD DETAILS DIV DL DT H2 IMG LI OL P STRONG SUMMARY TEXTAREA'.split(' ');

describe('an answer that is broken or hostile', () => {
  let page: Page;
  let accidents: string[];
  beforeAll(async () => {
    page = await site.open('/check/');
    accidents = accidentsOf(page);
  });

  test.each(hostileCases)('$server: $heading', async (one) => {
    await expectHarmless(page, one);
    expect(accidents.splice(0)).toEqual([]);
  });
});

test('answers that never end are left after eight seconds', async () => {
  await Promise.all(
    endlessCases.map(async (one) => {
      const page = await site.open('/check/');
      const accidents = accidentsOf(page);
      await expectHarmless(page, one);
      expect(accidents.splice(0)).toEqual([]);
    }),
  );
});

test('a server is sent no cookie, no referrer and no body', async () => {
  const page = await site.open('/check/');
  const url = 'https://peers-escaped.example';
  await page.context().addCookies([{ name: 'session', value: 'secret', url, sameSite: 'None', secure: true }]);
  const sent: Record<string, string>[] = [];
  page.on('request', async (request) => {
    if (request.url().includes('.example/')) sent.push(await request.allHeaders());
  });
  await checkInPage(page, 'peers-escaped.example');
  await checkInPage(page, 'peers-escaped.example');
  expect(sent.length).toBeGreaterThan(10);
  expect(sent.filter((headers) => headers['cookie'] ?? headers['referer'] ?? headers['content-type'])).toEqual([]);
});

async function expectHarmless(page: Page, one: Case): Promise<void> {
  const host = hostOf(one);
  expectShown(await checkInPage(page, host), host, one);
  const made = await page.locator('server-check .result *').evaluateAll((all) =>
    all.map((element) => ({
      tag: element.tagName,
      handlers: element.getAttributeNames().filter((name) => /^on/.test(name)),
    })),
  );
  expect(made.filter(({ tag, handlers }) => !drawn.includes(tag) || handlers.length > 0)).toEqual([]);
  expect(fediverse.askedOf(host).length).toBeLessThanOrEqual(10);
}
