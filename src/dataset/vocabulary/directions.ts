/** The two directions. A direction follows the person who acts, not the data (DESIGN.md, promise 4). */
export const directions = {
  'from-threads': {
    name: 'From Threads',
    meaning: 'Someone on Threads acts, and the fediverse receives.',
  },
  'to-threads': {
    name: 'To Threads',
    meaning: 'Someone on the fediverse acts, and Threads receives.',
  },
} as const satisfies Record<string, { name: string; meaning: string }>;

export const directionIds = ['from-threads', 'to-threads'] as const satisfies Direction[];

export type Direction = keyof typeof directions;
