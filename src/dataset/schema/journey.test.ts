import { expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { journey, type JourneySide } from './journey.ts';

const [step] = make.journey().steps;
const errorsOf = (sides: readonly JourneySide[]) =>
  journey
    .safeParse({ ...make.journey(), steps: sides.map((side) => ({ ...step, side })) })
    .error?.issues.map(({ message }) => message) ?? [];

it.each<{ sides: JourneySide[] }>([
  { sides: ['threads', 'crossing', 'fediverse'] },
  { sides: ['fediverse', 'fediverse', 'crossing', 'threads', 'crossing', 'fediverse'] },
  { sides: ['threads', 'threads'] },
])('a journey may go $sides', ({ sides }) => {
  expect(errorsOf(sides)).toEqual([]);
});

it.each<{ sides: JourneySide[] }>([
  { sides: ['threads', 'fediverse'] },
  { sides: ['threads', 'crossing', 'threads'] },
  { sides: ['threads', 'crossing', 'fediverse', 'threads'] },
])('a journey cannot go $sides', ({ sides }) => {
  expect(errorsOf(sides)).toEqual(['must cross, with a step of its own, before it goes on at the other side']);
});
