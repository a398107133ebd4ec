import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { comparePictures, packed } from './comparePictures.ts';

/** A white picture of 20 by 20 pixels with so many of another colour. */
function picture(pixels: number, colour = 0, width = 20): Buffer {
  const png = new PNG({ width, height: 20 });
  png.data.fill(255);
  for (let at = 0; at < pixels; at++) png.data.fill(colour, at * 4, at * 4 + 3);
  return PNG.sync.write(png);
}

it.each([
  ['the same', picture(40), picture(40)],
  ['a shade apart', picture(40, 100), picture(40, 104)],
  ['a few pixels apart', picture(40), picture(44)],
  ['packed', packed(picture(40)), picture(40)],
])('pictures that are %s look the same', (_, one, other) => {
  expect(comparePictures(one, other)).toBeUndefined();
});

it('tells by how many pixels pictures differ, and draws them', () => {
  const difference = comparePictures(picture(200), picture(0));
  expect(difference?.says).toMatch(/^differs in \d+ pixels$/);
  expect(PNG.sync.read(difference?.diff ?? Buffer.of()).width).toBe(20);
});

it('tells when the size changed', () => {
  expect(comparePictures(picture(0, 0, 21), picture(0))?.says).toBe('is 21 by 20 pixels, and was 20 by 20');
});
