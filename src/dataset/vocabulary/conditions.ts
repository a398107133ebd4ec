/** What must hold before an answer applies. Every id used by a cell is defined here, in the reader's words. */
export const conditions = {
  'sharing-on': { text: 'The Threads user has turned fediverse sharing on.' },
  'public-profile': { text: 'The Threads profile is public.' },
  adult: { text: 'The Threads user is 18 or older.' },
  'outside-european-region': { text: 'The Threads user is outside what Meta calls the European Region.' },
  'server-not-blocked-by-threads': { text: 'Threads does not block the fediverse server.' },
  'threads-not-blocked-by-server': { text: 'The fediverse server does not suspend threads.net.' },
  'server-signs-requests': { text: 'The fediverse server signs its requests.' },
  'someone-follows': { text: 'Someone on the fediverse server already follows the Threads account.' },
  'top-level-or-self-reply': { text: 'The post is a top-level post or a reply by its author to themselves.' },
  'exact-handle': { text: 'The full handle is typed exactly, such as @name@example.social.' },
  'copies-media': { text: 'The receiving server copies media when it arrives.' },
} as const satisfies Record<string, { text: string }>;

export type ConditionId = keyof typeof conditions;
