import type { Citation } from '../schema/citation.ts';
import type { Source } from '../schema/source.ts';
import { carryingSources } from './evidence.ts';
import { newestFirst } from './newestFirst.ts';

/**
 * Ids of the sources of an answer, each once: those that carry its status first, then those that only date or limit it or
 * speak against it; newest first in both. Where a few are named, one that does not say it never stands before one that does.
 */
export function carriersFirst(evidence: readonly Citation[], sources: ReadonlyMap<string, Source>): string[] {
  const carrying = carryingSources(evidence, sources).map(({ id }) => id);
  const cited = evidence.map(({ source }) => source);
  return [...new Set([...newestFirst(carrying, sources), ...newestFirst(cited, sources)])];
}
