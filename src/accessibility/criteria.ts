import { z } from 'astro/zod';
import { operable } from './criteria/operable.ts';
import { perceivable } from './criteria/perceivable.ts';
import { robust } from './criteria/robust.ts';
import { understandable } from './criteria/understandable.ts';
import { criterion } from './criterion.ts';

const list = z.array(criterion);

/** Every criterion of WCAG 2.2 at levels A and AA under its principle, in order. Throws when a record breaks the schema. */
export const principles = [
  { name: 'Perceivable', criteria: list.parse(perceivable) },
  { name: 'Operable', criteria: list.parse(operable) },
  { name: 'Understandable', criteria: list.parse(understandable) },
  { name: 'Robust', criteria: list.parse(robust) },
];
