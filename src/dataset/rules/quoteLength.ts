import { QUOTE_MAX_WORDS } from '../vocabulary/wording.ts';
import { sourceReferences } from './citations.ts';
import type { Rule } from './rule.ts';

/** Quotes stay short, so that the guide is written in its own words. */
export const quoteLength: Rule = {
  id: 'quote-length',
  rule: `A quote has at most ${QUOTE_MAX_WORDS} words.`,
  why: 'longer passages belong to their authors; a short one shows what was said.',
  fix: 'quote only the words that carry the claim.',
  example: 'A citation that quotes a whole paragraph of 60 words.',
  check(records) {
    return sourceReferences(records).flatMap(({ file, at, citation }) => {
      const words = citation?.quote?.split(/\s+/).filter(Boolean).length ?? 0;
      return words > QUOTE_MAX_WORDS ? [{ file, at, says: `quotes ${words} words.` }] : [];
    });
  },
};
