import { z } from 'astro/zod';
import { featureIds, type FeatureId } from '../vocabulary/featureIds.ts';
import { groups, type GroupId } from '../vocabulary/groups.ts';
import { cell, notApplicable } from './cell.ts';
import { citation } from './citation.ts';
import { keysOf } from './keysOf.ts';
import { plainText, sentence, slug } from './text.ts';

const [firstId, ...otherIds] = featureIds;
if (firstId === undefined) throw new Error('The list of feature ids is empty.');

export const featureId = z.enum<FeatureId[]>([firstId, ...otherIds]);

const directionCell = z.discriminatedUnion('status', [cell, notApplicable]);

const cellQuestion = plainText(8, 140).endsWith('?', 'must end with a question mark');

/** Where one software behaves in its own way, with its own sources. */
const softwareException = z.strictObject({
  /** Id of a record in content/data/software. */
  software: slug,
  text: sentence,
  evidence: z.array(citation).min(1),
});

/** One thing people do across Threads and the fediverse, with an answer in each direction. */
export const feature = z.strictObject({
  id: featureId,
  group: z.enum(keysOf<GroupId>(groups)),
  name: plainText(3, 60),
  /** One question a direction; the cell answers exactly that. */
  question: z.strictObject({ 'from-threads': cellQuestion, 'to-threads': cellQuestion }),
  cells: z.strictObject({ 'from-threads': directionCell, 'to-threads': directionCell }),
  software: z.array(softwareException).min(1).optional(),
  related: z.array(featureId).min(1).max(5),
  /** Other words readers use for it; search finds the feature by them. */
  alsoCalled: z.array(plainText(2, 60)).min(1).optional(),
});

export type Feature = z.output<typeof feature>;
export type SoftwareException = z.output<typeof softwareException>;
