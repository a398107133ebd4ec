import { setTimeout as wait } from 'node:timers/promises';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, digestsOf } from './projectCopy.ts';

const copy = copyProject('last-good');
const dist = `${copy.folder}/dist`;
let good: Record<string, string>;

beforeAll(async () => {
  const { code, printed } = await copy.build();
  expect(code, printed).toBe(0);
  good = digestsOf(dist);
}, 120_000);
afterAll(() => copy.remove());

test.each([300, 1500, 3000, 5000])(
  'a build interrupted after %i ms leaves the last good site whole',
  async (delay) => {
    const child = copy.start();
    const ended = new Promise((done) => child.on('close', done));
    await Promise.race([wait(delay), ended]);
    if (child.exitCode === null) process.kill(-Number(child.pid), 'SIGKILL');
    await ended;
    expect(digestsOf(dist)).toEqual(good);
  },
  60_000,
);

test('a build that refuses its data leaves the last good site whole, and says why', async () => {
  writeFileSync(`${copy.folder}/content/data/glossary/bad.ts`, "export default [{ id: 'bad record', name: 7 }];\n");
  const { code, printed } = await copy.build();
  expect(code).toBe(1);
  expect(printed).toContain('content/data/glossary/bad.ts');
  expect(printed).toContain('Fix:');
  expect(digestsOf(dist)).toEqual(good);
}, 60_000);
