/** What a check can end in: its name, the words on a badge, what it means for a reader of that server, and pages on that. */
export interface Stance {
  name: string;
  badge: string;
  meaning: string;
  pages: readonly { path: string; text: string }[];
}

const federate = { path: '/admins/federate/', text: 'When a server federates with Threads' };
const limit = { path: '/admins/limit/', text: 'When a server limits Threads' };
const suspend = { path: '/admins/suspend/', text: 'When a server suspends Threads' };

/** Every outcome. None of them says "not blocked": the strongest all-clear is a list of known servers, up to a day old. */
export const stances = {
  federates: {
    name: 'No rule for Threads',
    badge: 'no rule',
    meaning:
      'Without a rule, Threads is treated as any other server: you can follow people there who share, some of them can follow you, and you can block threads.net for yourself.',
    pages: [federate],
  },
  'no-listed-rule': {
    name: 'No limit and no suspension published',
    badge: 'no limit or suspension listed',
    meaning:
      'Your server publishes its rules, and none of them limits or suspends Threads. A smaller rule, such as one that rejects media, may exist.',
    pages: [federate],
  },
  'other-rule': {
    name: 'Neither limited nor suspended; perhaps a smaller rule',
    badge: 'no limit or suspension seen',
    meaning: 'Following works as with any other server. Media or reports from Threads may be refused.',
    pages: [federate],
  },
  limits: {
    name: 'Limits Threads',
    badge: 'limited',
    meaning:
      'People and posts on Threads are hidden unless you follow them. Your follows stay, and new followers from there wait as requests.',
    pages: [limit],
  },
  'limits-perhaps-one': {
    name: 'Limits Threads, or one account there',
    badge: 'limited, or one account is',
    meaning:
      'If the limit is on all of Threads, people there are hidden unless you follow them. If it is on the account asked about, it touches that account alone.',
    pages: [limit],
  },
  suspends: {
    name: 'Suspends Threads',
    badge: 'suspended',
    meaning:
      'The connection is cut. You cannot follow people on Threads, they cannot follow, mention or answer you, and your posts are not sent there.',
    pages: [suspend],
  },
  'suspends-or-unmet': {
    name: 'Suspends Threads, or has never met it',
    badge: 'suspended or never met',
    meaning:
      'If Threads is suspended, nothing passes in either direction. If your server has only never met a Threads account, you may be able to follow one. Your admin knows which.',
    pages: [suspend, federate],
  },
  restricts: {
    name: 'Has a rule for Threads',
    badge: 'has a rule',
    meaning: 'This software has rules of its own kind, so the three stances of Mastodon fit only roughly.',
    pages: [limit, suspend],
  },
  'allow-list': {
    name: 'Connects only to servers on its own list',
    badge: 'allow-list only',
    meaning: 'Your server connects to chosen servers only. Whether Threads is among them is not published.',
    pages: [],
  },
  closed: {
    name: 'Does not answer visitors',
    badge: "can't tell",
    meaning: 'Only members, or the admin, can see what your server does with Threads.',
    pages: [],
  },
  'cant-tell': {
    name: "Can't tell",
    badge: "can't tell",
    meaning: 'This is no sign either way. Your server may federate with Threads, limit it or suspend it.',
    pages: [],
  },
} as const satisfies Record<string, Stance>;

export type StanceId = keyof typeof stances;
