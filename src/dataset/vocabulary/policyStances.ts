/** What a server can do about Threads, from the smallest change to the greatest. The order ranks nothing. */
export const policyStances = {
  federate: { name: 'Federate', condition: 'If you federate', page: '/admins/federate/' },
  limit: { name: 'Limit', condition: 'If you limit', page: '/admins/limit/' },
  suspend: { name: 'Suspend', condition: 'If you suspend', page: '/admins/suspend/' },
} as const satisfies Record<string, { name: string; condition: string; page: string }>;

export const policyStanceIds = Object.keys(policyStances) as PolicyStance[];

export type PolicyStance = keyof typeof policyStances;
