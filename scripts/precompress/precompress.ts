import { glob, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { textEndings } from '../../src/hosting/mediaTypes.ts';

/** How much was compressed, in files and bytes. */
export interface Compressed {
  files: number;
  before: number;
  brotli: number;
}

const forms = {
  br: (text: Buffer) =>
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
  gz: (text: Buffer) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
} as const satisfies Record<string, (text: Buffer) => Promise<Buffer>>;

/** Writes a `.br` and a `.gz` beside every text file of a site, for a web server to send in its place. */
export async function precompress(site: string): Promise<Compressed> {
  const files = await Array.fromAsync(glob(`**/*.{${textEndings.join(',')}}`, { cwd: site }));
  const sizes = await Promise.all(files.map((file) => compress(`${site}/${file}`)));
  const sum = (of: (size: { before: number; brotli: number }) => number) => sizes.reduce((n, size) => n + of(size), 0);
  return { files: files.length, before: sum(({ before }) => before), brotli: sum(({ brotli }) => brotli) };
}

async function compress(path: string): Promise<{ before: number; brotli: number }> {
  const text = await readFile(path);
  const [br, gz] = await Promise.all([forms.br(text), forms.gz(text)]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
  return { before: text.length, brotli: br.length };
}
