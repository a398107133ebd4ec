import type { Unknown } from '../schema/unknown.ts';
import { directionIds, type Direction } from '../vocabulary/directions.ts';
import type { FeatureId } from '../vocabulary/featureIds.ts';
import { unknownReasons, type UnknownReason } from '../vocabulary/unknownReasons.ts';
import type { DerivedFeature } from './features.ts';

/** Something nobody has shown either way, with the test that would settle it. */
export interface OpenQuestion {
  /** Its anchor on /compatibility/unknown/. */
  id: string;
  feature: DerivedFeature;
  direction: Direction;
  /** The case that is open, where the rest of the answer is known; empty for a whole cell. */
  situation: string;
  unknown: Unknown;
}

/** Every unknown answer and every unknown case, in table order. */
export function openQuestionsOf(features: readonly DerivedFeature[]): OpenQuestion[] {
  return features.flatMap((feature) =>
    directionIds.flatMap((direction) => {
      const cell = feature.cells[direction];
      if (cell.status === 'not-applicable') return [];
      return [{ when: '', unknown: cell.unknown }, ...(cell.cases ?? [])].flatMap(({ when, unknown }, index) =>
        unknown === undefined
          ? []
          : [{ id: openQuestionId(feature.id, direction, index), feature, direction, situation: when, unknown }],
      );
    }),
  );
}

/** The anchor of an open question: "polls--from-threads", and with the number of its case, from 1, "polls--from-threads--2". */
export function openQuestionId(feature: FeatureId, direction: Direction, caseNumber = 0): string {
  return `${feature}--${direction}${caseNumber === 0 ? '' : `--${caseNumber}`}`;
}

/** How many questions are open for each reason, most first; reasons that hold for none are left out. */
export function countReasons(questions: readonly OpenQuestion[]): { reason: UnknownReason; count: number }[] {
  return (Object.keys(unknownReasons) as UnknownReason[])
    .map((reason) => ({ reason, count: questions.filter(({ unknown }) => unknown.because === reason).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
