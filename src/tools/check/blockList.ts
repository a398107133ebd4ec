import { asList, asName, asWords, own } from './json.ts';
import { couldBeThreads, knownNames, standsFor } from './threadsNames.ts';

/** What a published list of rules says about threads.net. */
export type BlockList =
  | { kind: 'rule'; name: string; severity: string; masked: boolean; reason: string; total: number }
  /** Not named. `doubt` says why that is not certain; `mistaken` are rules that cover no account of Threads. */
  | { kind: 'not-named'; total: number; mistaken: readonly string[]; doubt?: string }
  | { kind: 'unreadable' };

/**
 * Reads a list in the shape of Mastodon's `/api/v1/instance/domain_blocks`, which GoToSocial shares: objects with
 * `domain`, `severity`, perhaps `digest` (SHA-256 of the true name) and a comment. Takes parsed, unchecked JSON.
 */
export function readBlockList(value: unknown): BlockList {
  const entries = asList(value);
  if (entries === undefined) return { kind: 'unreadable' };
  for (const known of knownNames) {
    const entry = known.does === 'covers' ? entries.find((one) => isAbout(one, known)) : undefined;
    if (entry !== undefined) return ruleIn(entry, known.name, entries.length);
  }
  const mistaken = knownNames.filter((known) => entries.some((entry) => isAbout(entry, known))).map(({ name }) => name);
  return { kind: 'not-named', total: entries.length, mistaken, ...doubtAbout(entries) };
}

function isAbout(entry: unknown, known: (typeof knownNames)[number]): boolean {
  return standsFor(known, own(entry, 'domain'), own(entry, 'digest'));
}

function ruleIn(entry: unknown, name: string, total: number): BlockList {
  return {
    kind: 'rule',
    name,
    total,
    severity: asWords(own(entry, 'severity'), 20),
    masked: asName(own(entry, 'domain')) !== name,
    reason: asWords(own(entry, 'comment')) || asWords(own(entry, 'public_comment')),
  };
}

function doubtAbout(entries: readonly unknown[]): { doubt?: string } {
  const odd = entries.filter((entry) => asName(own(entry, 'domain')) === undefined).length;
  if (odd > 0) return { doubt: `${odd} of its entries could not be read` };
  const masked = entries.find(
    (entry) => asName(own(entry, 'digest')) === undefined && couldBeThreads(own(entry, 'domain')),
  );
  return masked === undefined
    ? {}
    : { doubt: `the masked name ${asWords(own(masked, 'domain'))} could be threads.net` };
}
