import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { comparePictures, packed } from './comparePictures.ts';

/** Pictures that a change is compared with, in Git; and what was drawn where it looks different, not in Git. */
const KEPT = 'tests/visual/pictures';
const RESULTS = 'test-results/visual';
const HOW_TO_KEEP = 'If it should look so: npm run test:visual -- --update';

/** Set by `npm run test:visual -- --update`: keeps what is drawn instead of comparing it. */
const updating = process.env['VISUAL_UPDATE'] === '1';

/**
 * Compares pictures, by name, with those kept under a folder's name, or keeps them. Returns a sentence for each that looks
 * different, is new, or is gone: with the places where the pictures are, and what to do.
 */
export function faultsOf(view: string, drawn: ReadonlyMap<string, Buffer>): string[] {
  const gone = globSync('*.png', { cwd: `${KEPT}/${view}` })
    .map((file) => file.replace(/\.png$/, ''))
    .filter((name) => !drawn.has(name));
  if (updating) {
    for (const name of gone) rmSync(`${KEPT}/${view}/${name}.png`);
    for (const [name, picture] of drawn) keep(`${KEPT}/${view}/${name}.png`, picture);
    return [];
  }
  return [
    ...gone.map((name) => `${view}/${name} is kept, but no longer drawn. To drop it: npm run test:visual -- --update`),
    ...[...drawn].flatMap(([name, picture]) => faultOf(`${view}/${name}`, picture)),
  ];
}

function faultOf(name: string, picture: Buffer): string[] {
  const kept = `${KEPT}/${name}.png`;
  const actual = `${RESULTS}/${name}.actual.png`;
  if (!existsSync(kept)) {
    write(actual, picture);
    return [`${name} has no picture to compare with. Look at ${actual}. ${HOW_TO_KEEP}`];
  }
  const difference = comparePictures(picture, readFileSync(kept));
  if (difference === undefined) return [];
  write(actual, picture);
  const diff = `${RESULTS}/${name}.diff.png`;
  if (difference.diff) write(diff, difference.diff);
  return [
    `${name} ${difference.says}. Compare ${actual} with ${kept}${difference.diff ? `; ${diff} shows where` : ''}. ${HOW_TO_KEEP}`,
  ];
}

/** A picture that looks the same stays as it is, so that Git sees only real changes. */
function keep(path: string, picture: Buffer): void {
  if (existsSync(path) && comparePictures(picture, readFileSync(path)) === undefined) return;
  write(path, packed(picture));
}

function write(path: string, picture: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, picture);
}
