import { effectWords, surfaces, type Action, type EffectWord, type Surface } from '../dataset/schema/action.ts';
import type { GridContent, GridStrand } from './stanceGrid.ts';

/** What each of some actions does to each place that one of them touches; what an undo does is left to their table. */
export function stancesOf(actions: readonly Action[]): GridContent {
  const touched = (Object.keys(surfaces) as Surface[]).filter(
    (surface) => surface !== 'undo' && actions.some(({ effects }) => effects[surface] !== undefined),
  );
  return {
    columns: actions.map(({ name }) => name),
    rows: touched.map((surface) => ({
      name: surfaces[surface].name,
      outward: surface === 'outgoing',
      cells: actions.map(({ effects }) => {
        const word = effects[surface]?.word;
        if (word === undefined) return { word: 'Not established', strand: 'unknown' as const };
        return { word: effectWords[word].word, strand: effectStrands[word] };
      }),
    })),
  };
}

const effectStrands = {
  same: 'whole',
  restored: 'whole',
  partly: 'partly',
  hidden: 'cut',
  removed: 'cut',
  blocked: 'cut',
  lost: 'cut',
  unknown: 'unknown',
} as const satisfies Record<EffectWord, GridStrand>;
