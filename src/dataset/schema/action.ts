import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { keysOf } from './keysOf.ts';
import { plainText, sentence, slug } from './text.ts';

/** The places and ties an action touches, in the order the tables show them. */
export const surfaces = {
  following: { name: 'People you follow there' },
  followers: { name: 'Their followers of you' },
  home: { name: 'Home and lists' },
  boosts: { name: 'Boosts by people you follow' },
  live: { name: 'Live feeds, hashtags, trends' },
  search: { name: 'Search' },
  notifications: { name: 'Notifications' },
  conversations: { name: 'Replies in conversations' },
  media: { name: 'Pictures and video' },
  outgoing: { name: 'What they can get from you' },
  undo: { name: 'If you undo it' },
} as const satisfies Record<string, { name: string }>;

/** The short word for what happens on a surface; the text says the rest. */
export const effectWords = {
  same: { word: 'No change' },
  hidden: { word: 'Hidden' },
  removed: { word: 'Removed' },
  blocked: { word: 'Stopped' },
  partly: { word: 'Partly' },
  restored: { word: 'Comes back' },
  lost: { word: 'Does not come back' },
  unknown: { word: 'Unknown' },
} as const satisfies Record<string, { word: string }>;

const effect = z.strictObject({
  word: z.enum(keysOf<EffectWord>(effectWords)),
  text: sentence,
  evidence: z.array(citation).min(1),
});

/** Something an admin or a member can do about Threads, and what it does to each surface. */
export const action = z.strictObject({
  id: slug,
  actor: z.enum(['admin', 'member']),
  /** Its name in the Mastodon interface, or plain words where it has none. */
  name: plainText(3, 60),
  summary: sentence,
  /** How to do it, in steps with the words of the interface. */
  steps: z.array(plainText(5, 400)).min(1),
  effects: z.partialRecord(z.enum(keysOf<Surface>(surfaces)), effect),
  evidence: z.array(citation).min(1),
});

export type Surface = keyof typeof surfaces;
export type EffectWord = keyof typeof effectWords;

export type Action = z.output<typeof action>;
