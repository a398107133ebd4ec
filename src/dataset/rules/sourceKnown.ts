import { pageReferences } from '../citations/pageReferences.ts';
import { sourceReferences, sourcesById } from './citations.ts';
import type { Rule } from './rule.ts';

/** Issue of the registry: the build fails on an unknown source id. */
export const sourceKnown: Rule = {
  id: 'source-known',
  rule: 'Every source that a record or page names is in the registry.',
  why: 'the reader would find a claim without its source.',
  fix: 'correct the id, or add the source to content/data/sources.',
  example: 'A page with <Cite id="meta-help-pols" />, one letter away from the source it means.',
  check(records) {
    const sources = sourcesById(records);
    const pages = records.pages.flatMap((page) =>
      pageReferences(page).sources.map(({ id, line }) => ({ file: page.file, at: `line ${line}`, source: id })),
    );
    return [...sourceReferences(records), ...pages]
      .filter(({ source }) => !sources.has(source))
      .map(({ file, at, source }) => ({ file, at, says: `names the source "${source}", which does not exist.` }));
  },
};
