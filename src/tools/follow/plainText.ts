import { decoded } from './hosts.ts';

const control = /\p{Cc}/gu;
/** Signs that print nothing: zero-width spaces and joiners, direction marks, soft hyphens, fillers. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const oneGap = /^(@?[^ @]+) @(?=(?:www\.|m\.)?threads\.(?:net|com)$)/i;

/** Pasted text as its reader sees it, percent signs resolved, stray spaces inside a handle or link closed up. */
export function plainText(pasted: string): string {
  const text = visible(/^\S*%(40|3a|2f)\S*$/i.test(pasted) && !pasted.includes('://') ? decoded(pasted) : pasted);
  return text
    .replace(/@ /g, '@')
    .replace(/ ?\/ ?/g, '/')
    .replace(/ ?\. ?(?=(?:com|net)\b)/gi, '.')
    .replace(/\b(https?|acct) ?: ?/gi, '$1:')
    .replace(oneGap, '$1@');
}

/** Text without what prints nothing, with wide letters as plain ones and runs of white space as one space. */
export function visible(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').replace(control, '').trim();
}

/** Text without the punctuation around it. Names may begin or end with an underscore, links end with a slash. */
export function withoutPunctuation(text: string): string {
  return text.replace(/^[^\p{L}\p{M}\p{N}_@/]+/u, '').replace(/[^\p{L}\p{M}\p{N}_/=]+$/u, '');
}
