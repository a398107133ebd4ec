/** Days after the newest evidence at which an answer is due for a re-check, and stale (DESIGN.md section 5). */
export const freshnessDays = {
  works: { due: 365, stale: 730 },
  partial: { due: 270, stale: 540 },
  no: { due: 270, stale: 540 },
} as const satisfies Record<string, { due: number; stale: number }>;

/** How old an answer is on some day, with the word that readers see. */
export const ages = {
  fresh: { word: 'fresh' },
  due: { word: 'past due' },
  stale: { word: 'stale' },
} as const satisfies Record<string, { word: string }>;

export type TimedStatus = keyof typeof freshnessDays;
export type Age = keyof typeof ages;
