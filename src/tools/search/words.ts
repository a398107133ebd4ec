/** Words too common to tell pages apart; a query made of nothing else keeps them. */
const stopWords = new Set(
  (
    'a about am an and any are as at be been but by can could did do does doesn don for from get got had has have how i if in into is isn it ' +
    'its just me my no not of on or our see should so some than that the their them then there they this to up us ' +
    'versus vs was we were what when where which who why will with would you your'
  ).split(' '),
);

/** Splits a query into lower-case words; dots stay inside names such as "threads.net". */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/['’](s|t|re|ve|ll|d|m)\b/g, '')
    .split(/[^\p{L}\p{N}.@-]+/u)
    .map((word) => word.replace(/^[.@-]+|[.-]+$/g, ''))
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

/** A word without its plural ending, so that "boosts" meets "boost". */
export function stem(word: string): string {
  if (word.length > 4 && /(sses|xes|ches|shes)$/.test(word)) return word.slice(0, -2);
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
