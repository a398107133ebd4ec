import { nearSpelling } from '../search/nearSpelling.ts';
import { contentWords, stem } from '../search/words.ts';
import { addressWords, partWords } from './addressWords.ts';

/** A page as the list of all pages shows it. */
export interface KnownPage {
  /** From the site's root, with a slash at both ends. */
  path: string;
  title: string;
  /** What else readers call it, and old addresses that lead to it. */
  names: string;
}

/** Most pages that are offered. */
const MOST = 5;
/** Least share of an address that a page must meet to be offered at all, and of what the nearest page meets. */
const LEAST = 0.2;
const LEAST_OF_BEST = 0.5;
/** How much a word counts by where the page has it. */
const weights = { path: 1, title: 0.8, names: 0.6 } as const;
/** How much of a page's score depends on whether the address names all of the page's own address. */
const WHOLE_ADDRESS = 0.3;
/** Fewer letters begin too many words. */
const SHORTEST_BEGINNING = 4;

/**
 * The pages that a reader of a missing address most likely meant, nearest first; none when nothing comes near.
 * Misspelt words count as the known words they are nearest to; a word that few pages have counts more.
 */
export function nearestPages<Page extends KnownPage>(address: string, pages: readonly Page[]): Page[] {
  const known = pages.map((page) => ({ page, words: wordsOf(page) }));
  const asked = stemsIn(address, new Set(known.flatMap(({ words }) => [...words.spelt])));
  const rarity = new Map(
    asked.map((word) => [word, Math.log(1 + pages.length / Math.max(1, countWith(word, known)))] as const),
  );
  const whole = [...rarity.values()].reduce((sum, one) => sum + one, 0);
  const scored = known
    .map(({ page, words }) => ({ page, score: whole === 0 ? 0 : scoreOf(words, rarity) / whole }))
    .toSorted((a, b) => b.score - a.score);
  const least = Math.max(LEAST, (scored[0]?.score ?? 0) * LEAST_OF_BEST);
  return scored
    .filter(({ score }) => score >= least)
    .slice(0, MOST)
    .map(({ page }) => page);
}

/** The stems of an address: of each word as it stands if a page has it, else of the nearest word that one has. */
function stemsIn(address: string, spelt: ReadonlySet<string>): string[] {
  const stems = new Set([...spelt].map(stem));
  const heard = addressWords(address).map((word) =>
    stem(stems.has(stem(word)) ? word : (nearSpelling(word, spelt) ?? wholeWord(word, spelt) ?? word)),
  );
  return [...new Set(heard)];
}

/** The first known word that a shortened one begins. */
function wholeWord(word: string, known: ReadonlySet<string>): string | undefined {
  return word.length < SHORTEST_BEGINNING ? undefined : [...known].find((one) => one.startsWith(word));
}

function countWith(word: string, known: readonly { words: PageWords }[]): number {
  return known.filter(({ words }) => words.weight.has(word)).length;
}

/** How much of an address a page meets, by the rarity of its words. */
function scoreOf({ weight, own }: PageWords, rarity: ReadonlyMap<string, number>): number {
  const met = [...rarity].reduce((sum, [word, rare]) => sum + rare * (weight.get(word) ?? 0), 0);
  const named = own.filter((word) => rarity.has(word)).length / Math.max(1, own.length);
  return met * (1 - WHOLE_ADDRESS + WHOLE_ADDRESS * named);
}

function wordsOf({ path, title, names }: KnownPage): PageWords {
  const words = {
    path: addressWords(path),
    title: plainWords(title),
    names: plainWords(names),
  };
  const weight = new Map<string, number>();
  for (const place of ['path', 'title', 'names'] as const)
    for (const word of words[place]) weight.set(stem(word), Math.max(weights[place], weight.get(stem(word)) ?? 0));
  return { spelt: Object.values(words).flat(), weight, own: words.path.map(stem) };
}

function plainWords(text: string): string[] {
  return contentWords(text.toLowerCase().split(/\s+/).flatMap(partWords));
}

interface PageWords {
  spelt: string[];
  /** By stem. */
  weight: Map<string, number>;
  /** Stems of the page's own address. */
  own: string[];
}
