import { expect, it } from 'vitest';
import { breadcrumbs } from './breadcrumbs.ts';

const pages = ['/', '/compatibility/', '/compatibility/polls/', '/debate/for/', '/comp/'].map((path) => ({
  path,
  title: path,
  description: 'An answer.',
  reviewed: '2026-06-30',
}));

it.each([
  ['/', ['/']],
  ['/compatibility/', ['/', '/compatibility/']],
  ['/compatibility/polls/', ['/', '/compatibility/', '/compatibility/polls/']],
  ['/debate/for/', ['/', '/debate/for/']],
])('the way to %s', (path, way) => {
  const page = pages.find((one) => one.path === path);
  expect(page && breadcrumbs(page, pages).map((one) => one.path)).toEqual(way);
});
