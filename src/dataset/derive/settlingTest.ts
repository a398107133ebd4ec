import type { Recipe } from '../schema/recipe.ts';
import type { Unknown } from '../schema/unknown.ts';

/** A test written out in full: what its recipe says and what its question adds, in the order in which one works. */
export interface SettlingTest {
  needs: string[];
  steps: string[];
  leavesOpen: string[];
}

/** Puts a question's own needs and steps into its recipe. */
export function settlingTest({ needs = [], steps, look = [], leavesOpen }: Unknown, recipe: Recipe): SettlingTest {
  return {
    needs: [...recipe.needs, ...needs],
    steps: [...recipe.first, ...steps, ...(recipe.look ?? []), ...look, ...recipe.last],
    leavesOpen: [...recipe.leavesOpen, ...(leavesOpen === undefined ? [] : [leavesOpen])],
  };
}
