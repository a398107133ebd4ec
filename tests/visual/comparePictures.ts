import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far a pixel's colour may be off, from 0 to 1, and how many may be further off than that. */
const TOLERANCE = 0.15;
const MOST_PIXELS = 12;

/** What is wrong with a picture, in words, and the picture of it where there is one. */
export interface Difference {
  says: string;
  diff?: Buffer;
}

/** Compares a picture with the one that was kept. Undefined when they look the same. */
export function comparePictures(actual: Buffer, kept: Buffer): Difference | undefined {
  const [now, before] = [PNG.sync.read(actual), PNG.sync.read(kept)];
  const { width, height } = now;
  if (width !== before.width || height !== before.height)
    return { says: `is ${width} by ${height} pixels, and was ${before.width} by ${before.height}` };
  const diff = new PNG({ width, height });
  const pixels = pixelmatch(now.data, before.data, diff.data, width, height, { threshold: TOLERANCE });
  return pixels <= MOST_PIXELS ? undefined : { says: `differs in ${pixels} pixels`, diff: PNG.sync.write(diff) };
}

/** The same picture in fewer bytes: without an alpha channel, which a page does not have, and packed as flat areas are best. */
export function packed(picture: Buffer): Buffer {
  const flat = { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 } as const;
  return PNG.sync.write(PNG.sync.read(picture), flat);
}
