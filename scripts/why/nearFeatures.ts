import { nearSpelling } from '../../src/tools/search/nearSpelling.ts';

/** Most suggestions that help; more would be a list to read. */
const MOST = 5;

/** A feature as people may ask for it. */
interface NamedFeature {
  id: string;
  name: string;
  alsoCalled?: string[] | undefined;
}

/** Ids of the features that a word most likely means: named or called like it, then spelt almost like it. */
export function nearFeatures(word: string, features: readonly NamedFeature[]): string[] {
  const asked = word.trim().toLowerCase();
  if (asked === '') return [];
  const calledSo = features.filter((feature) => namesOf(feature).some((name) => sharesWords(name, asked)));
  const spelt = nearSpelling(asked, features.flatMap(namesOf));
  const speltSo = features.filter((feature) => spelt !== undefined && namesOf(feature).includes(spelt));
  return [...new Set([...calledSo, ...speltSo].map(({ id }) => id))].slice(0, MOST);
}

function namesOf({ id, name, alsoCalled = [] }: NamedFeature): string[] {
  return [id, name, ...alsoCalled].map((one) => one.toLowerCase());
}

/** Whether one holds the other, where both are long enough to mean something. */
function sharesWords(name: string, asked: string): boolean {
  return name === asked || (asked.length > 2 && name.includes(asked)) || (name.length > 3 && asked.includes(name));
}
