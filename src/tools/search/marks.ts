import { stem, wordsOf } from './words.ts';
import type { Idea } from './plan.ts';

/** A stretch of a text, and whether it says what was asked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A word as it stands in a text, with the dots and apostrophes inside it. */
const word = /([\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}\p{N}]+)*)/u;

/** Parts a text at the words that say one of the ideas of a query, so that they can be marked; together the pieces are the text. */
export function markWords(text: string, ideas: readonly Idea[]): Piece[] {
  const sought = ideas.flatMap(({ variants }) => variants).map((variant) => wordsOf(variant).map(stem));
  const tokens = text.split(word).filter((token) => token !== '');
  const stems = tokens.map((token) => wordsOf(token).map(stem).join(' '));
  const words = [...stems.keys()].filter((index) => stems[index] !== '');
  const marked = new Set<number>();
  for (const start of words.keys())
    for (const phrase of sought) {
      const here = words.slice(start, start + phrase.length);
      if (phrase.length === 0 || !phrase.every((one, offset) => stems[here[offset] ?? -1] === one)) continue;
      for (let index = here[0] ?? 0; index <= (here.at(-1) ?? -1); index++) marked.add(index);
    }
  return joined(tokens.map((token, index) => ({ text: token, marked: marked.has(index) })));
}

function joined(pieces: readonly Piece[]): Piece[] {
  return pieces.reduce<Piece[]>((before, piece) => {
    const last = before.at(-1);
    if (last?.marked !== piece.marked) return [...before, piece];
    return [...before.slice(0, -1), { ...last, text: last.text + piece.text }];
  }, []);
}
