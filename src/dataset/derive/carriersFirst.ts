import type { Citation } from '../schema/citation.ts';
import type { Source } from '../schema/source.ts';
import { newestFirst } from './newestFirst.ts';

/**
 * Ids of the sources of an answer, each once: those that carry its status first, then those that only date or limit it or
 * speak against it; newest first in both. Where a few are named, they are then never ones that do not say it.
 */
export function carriersFirst(evidence: readonly Citation[], sources: ReadonlyMap<string, Source>): string[] {
  const idsOf = (citations: readonly Citation[]) =>
    newestFirst([...new Set(citations.map((one) => one.source))], sources);
  return [...new Set([...idsOf(evidence.filter(carriesStatus)), ...idsOf(evidence)])];
}

function carriesStatus({ supports, stance }: Citation): boolean {
  return supports.includes('status') && stance !== 'contradicts';
}
