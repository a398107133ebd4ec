import { z } from 'astro/zod';
import { basisOf, evidenceDateOf, type CarryingSource } from '../derive/evidence.ts';
import type { RawRecord } from '../records.ts';
import { sayAnswer } from '../sayAnswer.ts';
import { citation } from '../schema/citation.ts';
import { when, type When } from '../schema/dates.ts';
import { source } from '../schema/source.ts';
import { directionIds, type Direction } from '../vocabulary/directions.ts';
import type { Basis } from '../vocabulary/sourceKinds.ts';

/** One answer as records of any age give it, with what follows from its evidence. */
export interface SnapshotAnswer {
  /** The answer's name in words: "Polls, from Threads". */
  name: string;
  feature: string;
  direction: Direction;
  file: string;
  status: string;
  summary: string;
  confidence: string;
  since?: When | undefined;
  basis?: Basis | undefined;
  evidenceDate?: string | undefined;
  /** Earlier states exactly as written, oldest first. */
  earlier: readonly unknown[];
}

/** The answers that a set of records gives, and the places that could not be read. */
export interface Snapshot {
  /** Names of the features by id. */
  features: Map<string, string>;
  /** Answers and cases, by feature, direction and case. */
  answers: Map<string, SnapshotAnswer>;
  unread: string[];
}

/** Only what a comparison needs: fields that come and go with the schema are not looked at. */
const looseFeature = z.object({ id: z.string(), name: z.string(), cells: z.record(z.string(), z.unknown()) });
const looseAnswer = z.object({ status: z.string(), summary: z.string().optional(), confidence: z.string().optional() });
const { id, kind, published, readAs } = source.shape;
const looseSource = z.object({ id, kind, published, readAs });
const looseCitation = z.object({ ...citation.shape });
const looseCase = z.object({ when: z.string() });

/**
 * Reads the answers out of raw records, also those of another version of the schema.
 * What cannot be read is named in `unread` and left out. Never throws on bad input.
 */
export function snapshotOf(raw: readonly RawRecord[]): Snapshot {
  const unread: string[] = [];
  const read: Reader = (schema, value, at) => {
    const result = schema.safeParse(value);
    if (!result.success) unread.push(at);
    return result.data;
  };
  const named = (one: RawRecord) => ({ ...one, value: 'value' in one ? one.value : undefined });
  const inCollection = (collection: RawRecord['collection']) =>
    raw.filter((one) => one.collection === collection).map(named);
  const sources = new Map(
    inCollection('sources').flatMap(({ file, value }) => {
      const one = read(looseSource, value, `${file} › ${nameOf(value)}`);
      return one === undefined ? [] : [[one.id, one] as const];
    }),
  );
  const features = inCollection('features').flatMap(({ file, value }) => {
    const one = read(looseFeature, value, file);
    return one === undefined ? [] : [{ ...one, file }];
  });
  const answers = features.flatMap((feature) =>
    directionIds.flatMap((direction) => answersIn(feature, direction, sources, read)),
  );
  return { features: new Map(features.map((one) => [one.id, one.name])), answers: new Map(answers), unread };
}

function answersIn(
  { id: feature, name, cells, file }: z.output<typeof looseFeature> & { file: string },
  direction: Direction,
  sources: ReadonlyMap<string, CarryingSource>,
  read: Reader,
): [string, SnapshotAnswer][] {
  const at = `${file} › ${feature} › ${direction}`;
  const answerOf = (value: unknown, situation: string, where: string): [string, SnapshotAnswer][] => {
    const answer = read(looseAnswer, value, where);
    if (answer === undefined) return [];
    const field = <T>(key: string, schema: z.ZodType<T>) => {
      const inner = fieldOf(value, key);
      return inner === undefined ? undefined : read(schema, inner, `${where} › ${key}`);
    };
    const evidence = field('evidence', z.array(looseCitation)) ?? [];
    const told: SnapshotAnswer = {
      ...{ name: sayAnswer(name, direction, situation), feature, direction, file, status: answer.status },
      ...{ summary: answer.summary ?? '', confidence: answer.confidence ?? '' },
      since: field('since', when),
      basis: basisOf(evidence, sources),
      evidenceDate: evidenceDateOf(evidence, sources),
      earlier: field('earlier', z.array(z.unknown())) ?? [],
    };
    return [[[feature, direction, situation].join('\n'), told]];
  };
  const cases = fieldOf(cells[direction], 'cases');
  const each = cases === undefined ? [] : (read(z.array(z.unknown()), cases, `${at} › cases`) ?? []);
  return [
    ...answerOf(cells[direction], '', at),
    ...each.flatMap((one, index) => {
      const where = `${at} › case ${index + 1}`;
      const situation = read(looseCase, one, where)?.when;
      return situation === undefined ? [] : answerOf(one, situation, where);
    }),
  ];
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function nameOf(value: unknown): string {
  return String(fieldOf(value, 'id') ?? 'a source without an id').slice(0, 80);
}

type Reader = <T>(schema: z.ZodType<T>, value: unknown, at: string) => T | undefined;
