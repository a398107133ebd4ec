/** Why an answer is unknown, in the words readers see. */
export const unknownReasons = {
  'no-source': { name: 'No source found', meaning: 'No usable source says either.' },
  conflicting: { name: 'Sources disagree', meaning: 'Sources of about the same weight say opposite things.' },
  'cannot-observe': { name: 'Cannot be observed from outside', meaning: 'Only Meta could say.' },
  outdated: { name: 'The evidence is too old', meaning: 'It was known once; nothing newer was found.' },
} as const satisfies Record<string, { name: string; meaning: string }>;

export type UnknownReason = keyof typeof unknownReasons;
