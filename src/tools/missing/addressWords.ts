import { contentWords } from '../search/words.ts';

/** Longest part of an address that is looked at, in characters, and the most words of it. Nobody types more by mistake. */
const LONGEST = 200;
const MOST_WORDS = 12;
/** A letter alone tells nothing. */
const SHORTEST = 2;

const escaped = /(?:%[0-9a-f]{2})+/gi;
const fileEnding = /\.(?:html?|php|aspx?|md)$/;

/**
 * The words that an address is made of, lower case, each once: `/admin/Limits.html` → `admin`, `limits`. Words joined by
 * hyphens also count as one, since addresses are remembered either way. Text that no address can hold is passed over.
 */
export function addressWords(path: string): string[] {
  const text = path.slice(0, LONGEST).replace(escaped, decoded).normalize('NFKC').toLowerCase().replace(fileEnding, '');
  const words = text.split('/').flatMap(partWords);
  return [...new Set(words.filter(({ length }) => length >= SHORTEST))].slice(0, MOST_WORDS);
}

/** The words of one part of an address, or of a name without spaces, and all of them as one: `policy-kit` → `policy`, `kit`, `policykit`. */
export function partWords(part: string): string[] {
  const pieces = part.match(/[\p{L}\p{N}]+/gu) ?? [];
  return pieces.length > 1 ? [...contentWords(pieces), pieces.join('')] : pieces;
}

/** A space where the bytes are no text. */
function decoded(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return ' ';
  }
}
