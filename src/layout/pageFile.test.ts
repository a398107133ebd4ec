import { expect, it } from 'vitest';
import { pageFile } from './pageFile.ts';

it.each([
  ['/', '.md', '/index.md'],
  ['/privacy/', '.md', '/privacy.md'],
  ['/compatibility/polls/', '.png', '/compatibility/polls.png'],
  ['/compatibility/polls/', '', '/compatibility/polls'],
])('of the page %s, the file with the ending "%s" is %s', (path, ending, file) => {
  expect(pageFile(path, ending)).toBe(file);
});
