import { globSync } from 'node:fs';
import { expect, test } from 'vitest';

const drawn = namesIn('src/design/specimens');
const components = namesIn('src/components');

test('every component is drawn on /about/design/', () => {
  const missing = components
    .filter((name) => !drawn.includes(name))
    .map(
      (name) =>
        `src/components/${name}.astro is not on /about/design/, so no picture shows when it breaks. Draw it, with a small made-up record, in src/design/specimens/${name}.astro; then npm run test:visual -- --update.`,
    );
  expect(missing).toEqual([]);
});

test('every specimen has its component', () => {
  const left = drawn
    .filter((name) => !components.includes(name))
    .map((name) => `src/design/specimens/${name}.astro draws a component that is gone. Remove it, and its pictures.`);
  expect(left).toEqual([]);
});

/** `Cites`, `pictures/Drawing`: the Astro components below a folder. */
function namesIn(folder: string): string[] {
  return globSync('**/*.astro', { cwd: folder }).map((file) => file.replace(/\.astro$/, ''));
}
