import { z } from 'astro/zod';
import { basisOf, evidenceDateOf, type CarryingSource } from '../derive/evidence.ts';
import { sayAnswer } from '../sayAnswer.ts';
import { citation } from '../schema/citation.ts';
import { when, type When } from '../schema/dates.ts';
import { directionIds, type Direction } from '../vocabulary/directions.ts';
import type { Basis } from '../vocabulary/sourceKinds.ts';
import { fieldOf, type Reader } from './looseReader.ts';

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

/** A feature of which only the id, name and cells are known to be there. */
export interface LooseFeature {
  id: string;
  name: string;
  cells: Record<string, unknown>;
  file: string;
}

const looseAnswer = z.object({ status: z.string(), summary: z.string().optional(), confidence: z.string().optional() });
const looseCitations = z.array(z.object({ ...citation.shape }));
const looseCase = z.object({ when: z.string() });
const anyList = z.array(z.unknown());

/** The key of an answer in a snapshot; `situation` is empty for the answer to a whole question. */
export function answerKey(feature: string, direction: Direction, situation = ''): string {
  return [feature, direction, situation].join('\n');
}

/** Every answer and case of a feature that can be read, by its key. */
export function snapshotAnswers(
  feature: LooseFeature,
  sources: ReadonlyMap<string, CarryingSource>,
  read: Reader,
): [string, SnapshotAnswer][] {
  return directionIds.flatMap((direction) => {
    const at = `${feature.file} › ${feature.id} › ${direction}`;
    const cell = feature.cells[direction];
    const written = fieldOf(cell, 'cases');
    const cases = written === undefined ? [] : (read(anyList, written, `${at} › cases`) ?? []);
    const places = cases.flatMap((value, index) => {
      const place = `${at} › case ${index + 1}`;
      const situation = read(looseCase, value, place)?.when;
      return situation === undefined ? [] : [{ value, situation, at: place }];
    });
    return [{ value: cell, situation: '', at }, ...places].flatMap(
      ({ value, situation, at: place }): [string, SnapshotAnswer][] => {
        const answer = answerAt(value, place, sources, read);
        const { id, name, file } = feature;
        return answer === undefined
          ? []
          : [
              [
                answerKey(id, direction, situation),
                { name: sayAnswer(name, direction, situation), feature: id, direction, file, ...answer },
              ],
            ];
      },
    );
  });
}

function answerAt(value: unknown, at: string, sources: ReadonlyMap<string, CarryingSource>, read: Reader) {
  const answer = read(looseAnswer, value, at);
  if (answer === undefined) return undefined;
  const field = <T>(key: string, schema: z.ZodType<T>): T | undefined => {
    const inner = fieldOf(value, key);
    return inner === undefined ? undefined : read(schema, inner, `${at} › ${key}`);
  };
  const evidence = field('evidence', looseCitations) ?? [];
  return {
    status: answer.status,
    summary: answer.summary ?? '',
    confidence: answer.confidence ?? '',
    since: field('since', when),
    basis: basisOf(evidence, sources),
    evidenceDate: evidenceDateOf(evidence, sources),
    earlier: field('earlier', anyList) ?? [],
  };
}
