import { sayDate, saySince } from '../sayDates.ts';
import { directionIds } from '../vocabulary/directions.ts';
import { bases } from '../vocabulary/sourceKinds.ts';
import { statuses, type Status } from '../vocabulary/statuses.ts';
import { sameValue } from './sameValue.ts';
import type { Snapshot } from './snapshot.ts';
import { answerKey, type SnapshotAnswer } from './snapshotAnswers.ts';

/** Tells in words what differs between two snapshots of the data: features, answers, their evidence, their wording. */
export function sayDiff(before: Snapshot, after: Snapshot): string {
  const pairs = [...after.answers].flatMap(([key, is]) => {
    const was = before.answers.get(key);
    return was === undefined ? [] : [{ was, is }];
  });
  const parts = [
    section('Features', featureLines(before, after)),
    section('Answers', [...pairs.flatMap(answerLines), ...caseLines(before, after)]),
    section('Evidence', pairs.flatMap(evidenceLines)),
    section('Wording', pairs.flatMap(wordingLines)),
  ].filter(Boolean);
  const unread = [...new Set([...before.unread, ...after.unread])];
  const told = parts.length === 0 ? ['No answer changed.'] : parts;
  return `${[...told, section('Could not be compared', unread)].filter(Boolean).join('\n\n')}\n`;
}

function featureLines(before: Snapshot, after: Snapshot): string[] {
  const statusesOf = ({ answers }: Snapshot, id: string) =>
    directionIds.flatMap((direction) => {
      const answer = answers.get(answerKey(id, direction));
      return answer === undefined ? [] : `${wordOf(answer.status)} ${direction.replace('-threads', ' Threads')}`;
    });
  const lines = (one: Snapshot, other: Snapshot, what: string) =>
    [...one.features]
      .filter(([id]) => !other.features.has(id))
      .map(([id, name]) => `${what}: ${name} (${[id, ...statusesOf(one, id)].join('; ')}).`);
  return [...lines(after, before, 'Added'), ...lines(before, after, 'Removed')];
}

function answerLines({ was, is }: Pair): string[] {
  const since = is.since === undefined ? '' : `, ${saySince(is.since)}`;
  if (was.status !== is.status) {
    const kept = is.earlier.some((state) => saysStatus(state, was.status));
    const note = kept || was.status === 'not-applicable' ? '' : ' The answer before is not among its earlier states.';
    return [`${is.name}: ${wordOf(was.status)} → ${wordOf(is.status)}${since}.${note}`];
  }
  if (sameValue(was.since, is.since)) return [];
  const sinceBefore = was.since === undefined ? 'since an unknown day' : saySince(was.since);
  return [
    `${is.name}: ${wordOf(is.status)}, ${sinceBefore} → ${is.since === undefined ? 'since an unknown day' : saySince(is.since)}.`,
  ];
}

/** Cases that came or went under a feature that both snapshots have. */
function caseLines(before: Snapshot, after: Snapshot): string[] {
  const lines = (one: Snapshot, other: Snapshot, what: string) =>
    [...one.answers]
      .filter(([key, { feature }]) => other.features.has(feature) && !other.answers.has(key))
      .map(([, { name, status }]) => `${name}: ${what} as "${wordOf(status)}".`);
  return [...lines(after, before, 'added'), ...lines(before, after, 'removed, it stood')];
}

function evidenceLines({ was, is }: Pair): string[] {
  const dateOf = ({ evidenceDate }: SnapshotAnswer) => (evidenceDate === undefined ? 'no date' : sayDate(evidenceDate));
  const basisOf = ({ basis }: SnapshotAnswer) => (basis === undefined ? 'none' : bases[basis].name.toLowerCase());
  const changed = [
    was.evidenceDate !== is.evidenceDate && `evidence of ${dateOf(was)} → ${dateOf(is)}`,
    was.basis !== is.basis && `basis ${basisOf(was)} → ${basisOf(is)}`,
    was.confidence !== is.confidence && `confidence ${was.confidence || 'none'} → ${is.confidence || 'none'}`,
  ].filter((change) => change !== false);
  return changed.length === 0 ? [] : [`${is.name}: ${changed.join('; ')}.`];
}

function wordingLines({ was, is }: Pair): string[] {
  return was.summary === is.summary ? [] : [`${is.name}: "${was.summary}" → "${is.summary}"`];
}

function wordOf(status: string): string {
  return Object.hasOwn(statuses, status) ? statuses[status as Status].word.toLowerCase() : status;
}

function saysStatus(state: unknown, status: string): boolean {
  return typeof state === 'object' && state !== null && 'status' in state && state.status === status;
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}

interface Pair {
  was: SnapshotAnswer;
  is: SnapshotAnswer;
}
