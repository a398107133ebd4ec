import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { isoDate } from './dates.ts';
import { keysOf } from './keysOf.ts';
import { plainText, sentence, slug } from './text.ts';

/** What a reader may want an app to do about Threads content, in table order. */
export const clientFeatures = {
  filters: { name: 'Edit keyword filters' },
  'filter-hide': { name: 'Hide a filtered post completely' },
  'domain-block': { name: 'Block a whole domain' },
  'mute-duration': { name: 'Mute for a set time' },
  'hide-boosts': { name: 'Hide boosts from one account' },
  lists: { name: 'Lists, kept out of Home' },
  quotes: { name: 'Show quotes' },
  'quote-of-blocked': { name: 'Hide a quote from a blocked domain' },
  'timeline-switches': { name: 'Switch off boosts, replies or quotes in a timeline' },
  'notification-policy': { name: 'Filter notifications by who sends them' },
  'limited-notice': { name: 'Warn before it shows a limited account' },
  regex: { name: 'Filter with regular expressions' },
  'server-name': { name: "Show the author's server in timelines" },
  'edit-history': { name: 'Show how a post was edited' },
  'alt-text': { name: 'Show the alt text of a picture' },
  'open-link': { name: 'Open a Threads handle or link inside the app' },
} as const satisfies Record<string, { name: string }>;

/** The words readers see for what an app supports. */
export const supportWords = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  unknown: 'Not established',
} as const satisfies Record<ClientSupport['support'], string>;

/** Yes, partly, no, or not established; a "no" means the code was searched and has none. */
const clientSupport = z.strictObject({
  support: z.enum(['yes', 'partly', 'no', 'unknown']),
  text: sentence.optional(),
  evidence: z.array(citation),
});

/** A Mastodon app and how far it lets its user control what comes from Threads. */
export const client = z.strictObject({
  id: slug,
  name: plainText(2, 60),
  /** `desktop` where the source names no system. */
  platforms: z.array(z.enum(['web', 'android', 'ios', 'macos', 'windows', 'linux', 'desktop', 'terminal'])).min(1),
  /** The release or commit whose code was read, in words, with its date. */
  readAt: plainText(3, 140),
  /** How it was read: source code, release notes, or not at all (closed source). */
  read: z.enum(['source-code', 'documentation', 'not-read']),
  maintained: sentence.optional(),
  features: z.partialRecord(z.enum(keysOf<ClientFeature>(clientFeatures)), clientSupport),
  evidence: z.array(citation).min(1),
  checked: isoDate,
});

export type ClientFeature = keyof typeof clientFeatures;
export type ClientSupport = z.output<typeof clientSupport>;
export type Client = z.output<typeof client>;
