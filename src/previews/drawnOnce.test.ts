import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawnOnce } from './drawnOnce.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'drawn-')), 'og');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const drawing = (bytes: string) => vi.fn(() => Promise.resolve(Buffer.from(bytes)));

it('draws what it has not drawn, and hands the same bytes out again', async () => {
  const first = drawing('picture');
  const second = drawing('another');
  const drawn = await drawnOnce(folder, ['words', Buffer.from('font')], first);
  expect(Buffer.from(drawn).toString()).toBe('picture');
  expect(await drawnOnce(folder, ['words', Buffer.from('font')], second)).toEqual(drawn);
  expect(second).not.toHaveBeenCalled();
});

it.each([
  [
    ['words', 'font'],
    ['words', 'font2'],
  ],
  [
    ['ab', 'c'],
    ['a', 'bc'],
  ],
  [['words'], ['words', '']],
])('takes %j and %j for two pictures', async (one, other) => {
  await drawnOnce(folder, one, drawing('one'));
  expect(Buffer.from(await drawnOnce(folder, other, drawing('other'))).toString()).toBe('other');
});

it('keeps nothing of a drawing that failed', async () => {
  await expect(drawnOnce(folder, ['words'], () => Promise.reject(new Error('no font')))).rejects.toThrow('no font');
  expect(await readdir(join(folder, '..'))).toEqual([]);
});

it('leaves no half-written file behind', async () => {
  await Promise.all(Array.from({ length: 5 }, () => drawnOnce(folder, ['words'], drawing('picture'))));
  expect(await readdir(folder)).toHaveLength(1);
});
