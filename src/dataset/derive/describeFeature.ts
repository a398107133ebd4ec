import { directionIds, directions } from '../vocabulary/directions.ts';
import { statuses } from '../vocabulary/statuses.ts';
import type { DerivedFeature } from './features.ts';

/** Longest description search engines show, in characters. */
const DESCRIPTION_MAX = 160;

/** The answer in both directions as one line: "From Threads: works. To Threads: unknown. Polls between …". */
export function describeFeature({ name, cells }: DerivedFeature): string {
  const answers = directionIds.map((id) => `${directions[id].name}: ${statuses[cells[id].status].word.toLowerCase()}.`);
  const line = `${name} between Threads and Mastodon. ${answers.join(' ')} Dated evidence, limits and sources.`;
  return line.length <= DESCRIPTION_MAX ? line : `${answers.join(' ')} Dated evidence, limits and sources: ${name}.`;
}
