/** The five answers a cell can give, each with the word readers see and what it promises. */
export const statuses = {
  works: { word: 'Works', meaning: 'Evidence shows that it works, under the conditions named.' },
  partial: { word: 'Partly', meaning: 'Part of it is known to work. The limits are listed.' },
  no: { word: 'Does not work', meaning: 'A statement, a test or source code shows that it does not work.' },
  unknown: { word: 'Unknown', meaning: 'No usable evidence either way. Each one says what would settle it.' },
  'not-applicable': { word: 'Does not apply', meaning: 'The question makes no sense in this direction.' },
} as const satisfies Record<string, { word: string; meaning: string }>;

export const statusIds = ['works', 'partial', 'no', 'unknown', 'not-applicable'] as const satisfies Status[];

export type Status = keyof typeof statuses;
