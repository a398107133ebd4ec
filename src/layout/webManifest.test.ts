import { expect, it } from 'vitest';
import { webManifest } from './webManifest.ts';

it.each(['', '/guide'])('starts and stays below the base path "%s"', (folder) => {
  const { start_url, scope, icons } = webManifest(folder);
  expect([start_url, scope]).toEqual([`${folder}/`, `${folder}/`]);
  expect(icons.map(({ src }) => src).filter((src) => !src.startsWith(`${folder}/`))).toEqual([]);
});
