/** Words too common to tell pages apart; a query made of nothing else keeps them. */
const stopWords = new Set(
  (
    'a about also am an and any anybody anyone are as at be because been being but by can cannot could did do does doesn doing don done ' +
    'each else even ever few for from get gets getting go goes going got had has have having how i if in into is isn it its just let lots ' +
    'made make makes many may me might much must my need needs no nobody not of off on one or other others our ours out over own please put ' +
    'really same shall should so some somebody someone something still stuff such than that the their theirs them then there these ' +
    'they thing things this those to too until up us use used very versus via vs want wants was we were what whatever when where whether which ' +
    'while who whom whose why will with would yet you your yours'
  ).split(' '),
);

/** A shorter beginning is a word of its own: "ring" is not "r". */
const SHORTEST_STEM = 3;

/** Step 1 of Porter's stemmer (1980), and what turns "federate" into "federation" and "moderate" into "moderator". */
const ending = /(ing|ed|(?<=[st])ion|(?<=at)or|(?<=.{6})ment)$/;

/** Splits a text into lower-case words; dots stay inside names such as "threads.net", hyphens and signs part words. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/['’](s|t|re|ve|ll|d|m)\b/g, '')
    .split(/[^\p{L}\p{M}\p{N}.]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => word !== '');
}

/** Whether a word is too common to tell pages apart. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** The words that carry a query's meaning. */
export function contentWords(words: readonly string[]): string[] {
  const kept = words.filter((word) => !isStopWord(word));
  return kept.length > 0 ? kept : [...words];
}

/** What is left of a word without the ending that its place in a sentence gives it: "boosts", "boosted" and "boosting" meet "boost". */
export function stem(word: string): string {
  const single = withoutPlural(word);
  const start = single.replace(ending, '');
  const whole = start.length < SHORTEST_STEM || !/[aeiouy]/.test(start) ? single : withoutDouble(start);
  return withoutVowel(whole);
}

/** Stems in one line, with a space on either side of each, so that a phrase is found as a part of it. */
export function stemLine(words: readonly string[]): string {
  return ` ${words.map(stem).join(' ')} `;
}

function withoutPlural(word: string): string {
  if (word.length > 4 && /(sses|xes|ches|shes)$/.test(word)) return word.slice(0, -2);
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** "quitting" meets "quit", but "passing" meets "pass". */
function withoutDouble(word: string): string {
  return word.replace(/([^aeioulsz])\1$/, '$1');
}

/** "hide" meets "hiding", and "verify" meets "verified". */
function withoutVowel(word: string): string {
  if (word.length <= SHORTEST_STEM) return word;
  return word.replace(/e$/, '').replace(/(?<=[^aeiou])y$/, 'i');
}
