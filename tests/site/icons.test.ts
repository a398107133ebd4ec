import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { palettes } from '../../src/badges/palette.ts';
import { pageAt, SITE } from './builtSite.ts';

const { $ } = pageAt('/');
const at = (href: string | undefined) => readFileSync(`${SITE}${href}`);
const manifest = JSON.parse(at($('link[rel="manifest"]').attr('href')).toString()) as {
  start_url: string;
  background_color: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
};

describe('the web manifest', () => {
  const pngs = manifest.icons.filter(({ type }) => type === 'image/png');

  test.each(pngs)('has the icon $src in the size it says', ({ src, sizes }) => {
    const { width, height } = PNG.sync.read(at(src));
    expect(`${width}x${height}`).toBe(sizes);
  });

  test('has the sizes that systems ask for, one of them to be masked, and a drawing for all others', () => {
    expect(pngs.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    expect(at(manifest.icons.find(({ type }) => type === 'image/svg+xml')?.src).toString()).toContain('<svg');
  });

  test('keeps what is to be masked inside the circle that every mask leaves', () => {
    const icon = PNG.sync.read(at(pngs.find(({ purpose }) => purpose === 'maskable')?.src));
    const ground = icon.data.subarray(0, 4).toString('hex');
    const outside = Array.from({ length: icon.width * icon.height }, (_, index) => index).filter((index) => {
      const [x, y] = [index % icon.width, Math.floor(index / icon.width)];
      return Math.hypot(x - icon.width / 2, y - icon.height / 2) > icon.width * 0.4;
    });
    expect(outside.filter((index) => icon.data.toString('hex', index * 4, index * 4 + 4) !== ground)).toEqual([]);
  });

  test('starts at the first page, on the ground of the pages', () => {
    expect(manifest.start_url).toBe('/');
    expect(manifest.background_color).toBe(palettes.light.ground);
  });
});

test('the colour of the browser’s frame is the ground of the pages, light and dark', () => {
  const colours = $('meta[name="theme-color"]')
    .map((_, tag) => `${$(tag).attr('media')} ${$(tag).attr('content')}`)
    .get();
  expect(colours).toEqual([
    `(prefers-color-scheme:light) ${palettes.light.ground}`,
    `(prefers-color-scheme:dark) ${palettes.dark.ground}`,
  ]);
});

test('the icon for phones is opaque, 180 pixels wide', () => {
  const icon = PNG.sync.read(at($('link[rel="apple-touch-icon"]').attr('href')));
  expect([icon.width, icon.height]).toEqual([180, 180]);
  expect(icon.data.filter((value, index) => index % 4 === 3 && value !== 255)).toHaveLength(0);
});

test('the icon for old browsers is an ICO file that holds one picture of the size the page says', () => {
  const icon = $('link[rel="icon"][sizes]');
  const file = at(icon.attr('href'));
  expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, 1]);
  const [length, start] = [file.readUInt32LE(14), file.readUInt32LE(18)];
  expect(start + length).toBe(file.length);
  const { width, height } = PNG.sync.read(file.subarray(start));
  expect(`${width}x${height}`).toBe(icon.attr('sizes'));
  expect([file[6], file[7]]).toEqual([width, height]);
});

test('every page names the same icons', () => {
  const links = (path: string) =>
    pageAt(path).$('link[rel~="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]').toString();
  expect(links('/404.html')).toBe(links('/'));
  expect(links('/compatibility/polls/')).toBe(links('/'));
});
