import { answerMutations } from './answers.ts';
import { dateMutations } from './dates.ts';
import { figureMutations } from './figures.ts';
import { hostileMutations } from './hostile.ts';
import type { Mutation } from './mutation.ts';
import { pageMutations } from './pages.ts';
import { referenceMutations } from './references.ts';
import { shapeMutations } from './shapes.ts';
import { wordingMutations } from './wording.ts';

/** Every way in which the tests break the whole content, by theme. */
export const corpus: readonly Mutation[] = [
  ...shapeMutations,
  ...hostileMutations,
  ...answerMutations,
  ...dateMutations,
  ...figureMutations,
  ...referenceMutations,
  ...pageMutations,
  ...wordingMutations,
];
