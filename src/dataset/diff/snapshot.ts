import { z } from 'astro/zod';
import type { CollectionId, RawRecord } from '../records.ts';
import { source } from '../schema/source.ts';
import { fieldOf, readerInto } from './looseReader.ts';
import { snapshotAnswers, type SnapshotAnswer } from './snapshotAnswers.ts';

/** The answers that a set of records gives, and the places that could not be read. */
export interface Snapshot {
  /** Names of the features by id. */
  features: Map<string, string>;
  answers: Map<string, SnapshotAnswer>;
  unread: string[];
}

/** Only what a comparison needs: fields that come and go with the schema are not looked at. */
const looseFeature = z.object({ id: z.string(), name: z.string(), cells: z.record(z.string(), z.unknown()) });
const { id, kind, published, readAs } = source.shape;
const looseSource = z.object({ id, kind, published, readAs });

/**
 * Reads the answers out of raw records, also those of another version of the schema.
 * What cannot be read is named in `unread` and left out. Never throws on bad input.
 */
export function snapshotOf(raw: readonly RawRecord[]): Snapshot {
  const unread: string[] = [];
  const read = readerInto(unread);
  const sources = valuesIn('sources', raw).flatMap(({ file, value }) => {
    const name = fieldOf(value, 'id');
    return read(looseSource, value, typeof name === 'string' ? `${file} › ${name}` : file) ?? [];
  });
  const features = valuesIn('features', raw).flatMap(({ file, value }) => {
    const feature = read(looseFeature, value, file);
    return feature === undefined ? [] : [{ ...feature, file }];
  });
  const sourceById = new Map(sources.map((one) => [one.id, one]));
  return {
    features: new Map(features.map((one) => [one.id, one.name])),
    answers: new Map(features.flatMap((feature) => snapshotAnswers(feature, sourceById, read))),
    unread,
  };
}

/** The values of a collection with their files; undefined for a file that does not load. */
function valuesIn(collection: CollectionId, raw: readonly RawRecord[]): { file: string; value: unknown }[] {
  return raw.flatMap((one) => {
    if ('loadError' in one)
      return one.file.startsWith(`content/data/${collection}/`) ? [{ file: one.file, value: undefined }] : [];
    return one.collection === collection ? [{ file: one.file, value: one.value }] : [];
  });
}
