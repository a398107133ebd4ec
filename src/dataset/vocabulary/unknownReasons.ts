import type { Cell } from '../schema/cell.ts';

/** Why an answer is unknown. */
export const unknownReasons = {
  'no-source': { name: 'No source found' },
  conflicting: { name: 'Sources disagree' },
  'cannot-observe': { name: 'Cannot be observed from outside' },
  outdated: { name: 'The evidence is too old' },
} as const satisfies Record<NonNullable<Cell['unknown']>['because'], { name: string }>;
