import { statusCitations, citedSources } from '../rules/citations.ts';
import type { Citation } from '../schema/citation.ts';
import type { Source } from '../schema/source.ts';
import { basisOrder, sourceKinds, type Basis } from '../vocabulary/sourceKinds.ts';

/** What of a source decides whether it carries an answer, and how. */
export type CarryingSource = Pick<Source, 'kind' | 'published' | 'readAs'>;

/**
 * How an answer is known: the strongest basis among the sources that were read and carry its status.
 * Undefined when nothing carries it, as with most unknowns.
 */
export function basisOf(
  evidence: readonly Citation[],
  sources: ReadonlyMap<string, CarryingSource>,
): Basis | undefined {
  const bases = carryingSources(evidence, sources).map(({ kind }) => sourceKinds[kind].basis);
  return basisOrder.find((basis) => bases.some((one) => one === basis));
}

/** Publication date of the newest dated source that carries the status, as precise as it is known. */
export function evidenceDateOf(
  evidence: readonly Citation[],
  sources: ReadonlyMap<string, CarryingSource>,
): string | undefined {
  return carryingSources(evidence, sources)
    .map(({ published }) => published)
    .filter((published) => published !== 'undated')
    .toSorted()
    .at(-1);
}

/** The sources that carry an answer's status: cited for it, not against it, and read. */
export function carryingSources<S extends CarryingSource>(
  evidence: readonly Citation[],
  sources: ReadonlyMap<string, S>,
): S[] {
  return citedSources(statusCitations(evidence), sources).filter(({ readAs }) => readAs !== 'cited-only');
}
