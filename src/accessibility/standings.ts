/** How the site can stand to a criterion. Nothing that was not looked at is said to hold. */
export const standings = {
  tested: {
    word: 'Holds in tests',
    meaning: 'Tests look at what the criterion asks, and find no breach.',
    hasGap: false,
  },
  read: { word: 'Holds by reading', meaning: "Read in the site's code. No test looks at it.", hasGap: false },
  part: {
    word: 'Holds in part',
    meaning: 'What programs can look at holds. The rest takes people, and was not judged.',
    hasGap: true,
  },
  gap: { word: 'Does not hold', meaning: 'A breach is known.', hasGap: true },
  none: { word: 'Does not apply', meaning: 'The site has nothing of the kind.', hasGap: false },
} as const satisfies Record<string, { word: string; meaning: string; hasGap: boolean }>;

export type Standing = keyof typeof standings;
