import { tellApart } from './tellApart.ts';

/** How many sources a cell or an answer in a page names; the feature's page has the rest. */
export const SOURCES_NAMED = 2;

/** The sources that a list begins with, each with the label that tells it from the others, and words for those left out. */
export interface ShortList<Source> {
  named: { source: Source; label: string }[];
  /** Such as "5 more"; undefined when none is left out. */
  more: string | undefined;
}

/** Names the first sources of a list and counts the rest. */
export function shortList<Source>(
  sources: readonly Source[],
  say: (source: Source) => string,
  most = SOURCES_NAMED,
): ShortList<Source> {
  const first = sources.slice(0, most);
  const labels = tellApart(first.map(say));
  const rest = sources.length - first.length;
  return {
    named: first.map((source, index) => ({ source, label: labels[index] ?? say(source) })),
    more: rest > 0 ? `${rest} more` : undefined,
  };
}
