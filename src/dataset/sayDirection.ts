import type { Direction } from './vocabulary/directions.ts';

const inSentence = {
  'from-threads': 'from Threads',
  'to-threads': 'to Threads',
} as const satisfies Record<Direction, string>;

/** The direction as it stands within a sentence: "Polls, from Threads". */
export function sayDirection(direction: Direction): string {
  return inSentence[direction];
}
