import type { Lexicon, Phrase } from './lexicon.ts';
import { nearSpelling } from './nearSpelling.ts';
import { contentWords, isStopWord, stem, wordsOf } from './words.ts';

/** One idea of the query, with every way the guide may have written it; the reader's own word first. */
export interface Idea {
  variants: string[];
}

/** Nobody asks in more characters or words; the rest of a pasted page is left out. */
const LONGEST = 300;
const MOST_WORDS = 24;

/** A single letter begins too many words to tell what is meant. */
const SHORTEST_BEGINNING = 2;

/** In how many ways a word that is not finished is taken to end. */
const MOST_ENDINGS = 4;

/**
 * Turns what a reader typed into the ideas to look for: stop-words dropped, phrases and words joined with their
 * synonyms, misspelt words mended from the guide's own vocabulary, an unfinished last word finished. A word that the
 * guide does not have at all says nothing about where to look, and is left out.
 */
export function planQuery(text: string, lexicon: Lexicon): Idea[] {
  const typed = wordsOf(text.slice(0, LONGEST).replace(meaning, ' ')).slice(0, MOST_WORDS);
  const words = typed.map((word) => ({ typed: word, meant: mended(word, lexicon) }));
  const { phrases, rest } = takePhrases(words, lexicon.phrases);
  const telling = new Set((phrases.length > 0 ? withoutStopWords : contentWords)(rest.map(({ meant }) => meant)));
  const single = rest
    .filter(({ meant }) => telling.has(meant))
    .map((word) => [...saidAs(word.meant, lexicon), ...endingsOf(word, word.typed === typed.at(-1), lexicon)]);
  const ideas = [...phrases, ...single].map((says) => ({
    variants: [...new Set(says)].filter((one) => isWritten(one, lexicon)),
  }));
  return withoutRepeats(ideas.filter(({ variants }) => variants.length > 0));
}

/** How a query begins and ends that asks what a word means: "what is a boost", "meaning of boost", "what does boost mean". */
const meaning =
  /^\s*(?:what(?:['’]?s| is| are)|(?:the )?(?:meaning|definition) of|define|what does(?=.*\bmeans?\b))\b|\bmeans?\b\s*\??\s*$/gi;

/** Whether a query asks what a word means. */
export function asksForMeaning(text: string, ideas: readonly Idea[]): boolean {
  return ideas.length <= 2 && text.search(meaning) >= 0;
}

function withoutStopWords(words: readonly string[]): string[] {
  return words.filter((word) => !isStopWord(word));
}

/** Who says the same twice, as in "delete" and "remove", asks it once. */
function withoutRepeats(ideas: readonly Idea[]): Idea[] {
  return ideas.filter(
    ({ variants: [own = ''] }, index) => !ideas.slice(0, index).some(({ variants }) => variants.includes(own)),
  );
}

function mended(word: string, lexicon: Lexicon): string {
  return isKnown(word, lexicon) ? word : (nearSpelling(word, lexicon.words) ?? word);
}

function isKnown(word: string, { words, written, groups }: Lexicon): boolean {
  return isStopWord(word) || words.has(word) || written.has(stem(word)) || groups.has(word) || groups.has(stem(word));
}

function isWritten(variant: string, { written }: Lexicon): boolean {
  return withoutStopWords(wordsOf(variant)).every((word) => written.has(stem(word)));
}

function saidAs(word: string, { groups }: Lexicon): string[] {
  return [word, ...(groups.get(word) ?? groups.get(stem(word)) ?? [])];
}

/** How a word goes on that the reader is still typing, or that nothing else explains. */
function endingsOf({ typed, meant }: Word, isLast: boolean, lexicon: Lexicon): string[] {
  if (typed.length < SHORTEST_BEGINNING || isKnown(typed, lexicon) || (typed !== meant && !isLast)) return [];
  return [...lexicon.words].filter((word) => word.startsWith(typed)).slice(0, MOST_ENDINGS);
}

function takePhrases(words: readonly Word[], phrases: readonly Phrase[]): { phrases: string[][]; rest: Word[] } {
  const rest = [...words];
  const taken: string[][] = [];
  for (const { stems, says } of phrases) {
    const here = rest.map(({ meant }) => stem(meant));
    const start = here.findIndex((_, index) => stems.every((one, offset) => here[index + offset] === one));
    if (start < 0) continue;
    taken.push([
      rest
        .splice(start, stems.length)
        .map(({ meant }) => meant)
        .join(' '),
      ...says,
    ]);
  }
  return { phrases: taken, rest };
}

interface Word {
  typed: string;
  meant: string;
}
