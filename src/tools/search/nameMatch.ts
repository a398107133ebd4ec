import type { SearchEntry } from '../../dataset/exports/searchEntries.ts';
import type { Idea } from './plan.ts';
import { contentWords, stem, wordsOf } from './words.ts';

/** Another name counts a little less than the title. */
const OTHER_NAME_WEIGHT = 0.9;

/** How well a record's best name meets a query: which ideas it holds, and a score that grows with their rarity. */
export interface NameMatch {
  ideas: ReadonlySet<number>;
  score: number;
}

/** Looks for a query's ideas in a record's title and other names. A name that says little else scores higher. */
export function nameMatch({ title, names }: SearchEntry, ideas: readonly Idea[], rarity: readonly number[]): NameMatch {
  const none: NameMatch = { ideas: new Set(), score: 0 };
  return [title, ...names]
    .map((name, index) => oneName(name, index === 0 ? 1 : OTHER_NAME_WEIGHT, ideas, rarity))
    .reduce((best, match) => (match.score > best.score ? match : best), none);
}

function oneName(name: string, weight: number, ideas: readonly Idea[], rarity: readonly number[]): NameMatch {
  const words = contentWords(wordsOf(name)).map(stem);
  const line = ` ${words.join(' ')} `;
  const held = new Set<number>();
  let sum = 0;
  let covered = 0;
  ideas.forEach(({ variants }, index) => {
    const variant = variants
      .map((one) => contentWords(wordsOf(one)).map(stem))
      .find((one) => line.includes(` ${one.join(' ')} `));
    if (variant === undefined) return;
    held.add(index);
    sum += rarity[index] ?? 0;
    covered += variant.length;
  });
  const share = words.length === 0 ? 0 : Math.min(1, covered / words.length);
  return { ideas: held, score: sum * weight * (0.4 + 0.6 * share) };
}
