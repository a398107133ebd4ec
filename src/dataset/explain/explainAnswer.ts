import type { DerivedCase, DerivedCell, DerivedFeature } from '../derive/features.ts';
import { sayAnswer } from '../sayAnswer.ts';
import { sayDate, sayMoment, saySince } from '../sayDates.ts';
import type { Earlier } from '../schema/cell.ts';
import type { Source } from '../schema/source.ts';
import { changeReasons } from '../vocabulary/changeReasons.ts';
import { conditions } from '../vocabulary/conditions.ts';
import type { Direction } from '../vocabulary/directions.ts';
import { statuses } from '../vocabulary/statuses.ts';
import { explainDerivation } from './explainDerivation.ts';
import { explainEvidence } from './explainEvidence.ts';

/** Tells why a feature's answer in one direction is what it is: question, answer, evidence, derivation, history. Plain text. */
export function explainAnswer(
  feature: DerivedFeature,
  direction: Direction,
  sources: ReadonlyMap<string, Source>,
): string {
  const cell = feature.cells[direction];
  const head = [
    sayAnswer(feature.name, direction),
    feature.question[direction],
    `content/data/features/${feature.id}.ts`,
  ].join('\n');
  if (cell.status === 'not-applicable') return `${head}\n\n${statuses[cell.status].word}. ${cell.reason}\n`;
  const parts = [
    head,
    section('Answer', [...answerLines(cell), `Checked: ${sayDate(cell.checked)}`]),
    section(
      'Conditions',
      cell.conditions?.map((id) => `- ${conditions[id].text}`),
    ),
    ...chainOf(cell, sources),
    ...(cell.cases ?? []).map((one, index) => caseOf(one, index, sources)),
    ...(cell.earlier ?? []).map((state, index) => earlierOf(state, index, sources)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function answerLines(answer: DerivedCell | DerivedCase): string[] {
  return [
    `${statuses[answer.status].word}. ${answer.summary}`,
    `Since: ${answer.since === undefined ? 'not said' : saySince(answer.since).replace(/^since /, '')}`,
    `Confidence: ${answer.confidence}`,
    ...(answer.inferred === undefined ? [] : [`Inferred: ${answer.inferred}`]),
    ...(answer.unknown === undefined ? [] : [`Unknown because: ${answer.unknown.because}`]),
    ...(answer.unknown === undefined ? [] : [`What would settle it: ${answer.unknown.wouldSettle}`]),
  ];
}

/** From the limits to the derivation: what an answer and a case have alike. */
function chainOf(answer: DerivedCell | DerivedCase, sources: ReadonlyMap<string, Source>): string[] {
  return [
    section(
      'Limits',
      answer.limits?.map(({ text, sources: ids }) => `- ${text} (${ids.join(', ')})`),
    ),
    section('Evidence', explainEvidence(answer.evidence, sources)),
    section('Derived', explainDerivation(answer, sources)),
  ];
}

function caseOf(one: DerivedCase, index: number, sources: ReadonlyMap<string, Source>): string {
  const parts = [answerLines(one).join('\n'), ...chainOf(one, sources)].filter(Boolean);
  return section(`Case ${index + 1}: ${one.when}`, parts.join('\n').split('\n'));
}

function earlierOf(state: Earlier, index: number, sources: ReadonlyMap<string, Source>): string {
  return section(`Earlier ${index + 1}`, [
    `${statuses[state.status].word}. ${state.summary}`,
    ...(state.since === undefined ? [] : [`Since: ${saySince(state.since).replace(/^since /, '')}`]),
    `Until: ${sayMoment(state.until)}`,
    `Why it ended: ${changeReasons[state.why].name}`,
    ...explainEvidence(state.evidence, sources),
  ]);
}

function section(heading: string, lines: readonly string[] = []): string {
  return lines.length === 0 ? '' : [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}
