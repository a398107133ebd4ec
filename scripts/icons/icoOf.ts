const HEADER = 6;
const ENTRY = 16;

/** Wraps a square PNG of at most 256 pixels as an ICO file of one picture. The form is Microsoft's, with a PNG in it. */
export function icoOf(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(HEADER + ENTRY);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(1, 4); // how many pictures
  head.writeUInt8(size % 256, HEADER); // width; 0 stands for 256
  head.writeUInt8(size % 256, HEADER + 1);
  head.writeUInt16LE(1, HEADER + 4); // colour planes
  head.writeUInt16LE(32, HEADER + 6); // bits a pixel
  head.writeUInt32LE(png.length, HEADER + 8);
  head.writeUInt32LE(head.length, HEADER + 12);
  return Buffer.concat([head, png]);
}
