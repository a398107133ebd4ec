import type { Citation } from '../schema/citation.ts';
import type { Source } from '../schema/source.ts';

type Support = Citation['supports'][number];

/** What one citation does for an answer. */
export interface CitationRole {
  countsFor: Support[];
  /** Why it does not count for the status, for since, or for the evidence date, each as the end of a sentence. */
  reasons: string[];
}

/**
 * What a citation counts for when an answer is derived. One that speaks against the answer carries nothing; a source
 * only seen cited carries no status; an undated one carries the status but gives no evidence date.
 */
export function citationRole(citation: Citation, source: Source | undefined): CitationRole {
  if (source === undefined) return { countsFor: [], reasons: ['does not count at all: no source has this id'] };
  if (citation.stance === 'contradicts')
    return { countsFor: [], reasons: ['does not count at all: it speaks against the answer'] };
  const supports = (what: Support) => citation.supports.includes(what);
  const isRead = source.readAs !== 'cited-only';
  const reasons = [
    !supports('status') && 'does not count for the status: it is not cited for it',
    supports('status') && !isRead && 'does not count for the status: it was only seen cited',
    supports('status') &&
      isRead &&
      source.published === 'undated' &&
      'does not count for the evidence date: it is undated',
    !supports('since') && 'does not count for since: it is not cited for it',
  ];
  return {
    countsFor: citation.supports.filter((what) => what !== 'status' || isRead),
    reasons: reasons.filter((reason) => reason !== false),
  };
}
