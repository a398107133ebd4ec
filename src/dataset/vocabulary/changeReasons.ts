/** Why an answer stopped being what it was. */
export const changeReasons = {
  'platform-changed': { name: 'The platform changed' },
  'we-were-wrong': { name: 'We were wrong' },
  'new-evidence': { name: 'New evidence' },
  'definition-changed': { name: 'The question changed' },
  'evidence-ended': { name: 'The evidence ends there; what came after is unknown' },
} as const satisfies Record<string, { name: string }>;

export type ChangeReason = keyof typeof changeReasons;
