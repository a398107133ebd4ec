import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject, digestsOf } from './projectCopy.ts';

const here = copyProject('here');
const elsewhere = copyProject('a-longer-name-elsewhere');
const otherDay = `--import=${resolve('tests/build/otherDay.ts')}`;

afterAll(() => {
  here.remove();
  elsewhere.remove();
});

test('two builds are the same byte for byte, also in another folder, time zone, locale and on another day', async () => {
  const first = await here.build({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  const second = await elsewhere.build({
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: otherDay,
  });
  expect([first, second].map(({ code }) => code)).toEqual([0, 0]);
  const digests = digestsOf(`${here.folder}/dist`);
  expect(Object.keys(digests)).toContain('index.html');
  expect(digestsOf(`${elsewhere.folder}/dist`)).toEqual(digests);
  expect(
    [first, second].flatMap(({ printed }) => printed.match(/warn/gi) ?? []),
    'warnings',
  ).toEqual([]);
}, 240_000);
