import { asName } from './json.ts';

/** The name that federated accounts of Threads stand on. */
export const THREADS = 'threads.net';

/** A name that a rule can carry, its SHA-256 digest, by which Mastodon shows masked names, and what such a rule does. */
export interface KnownName {
  name: string;
  digest: string;
  does: 'covers' | 'nothing';
}

/**
 * Names by which a rule covers threads.net, itself first since the longest match wins in Mastodon; then names that a
 * rule may carry by mistake.
 */
export const knownNames = [
  { name: THREADS, digest: 'b21d0b29503885ad18844f66c5abc26d7eac38e572c5cceee663e6ea08d1e825', does: 'covers' },
  { name: 'net', digest: 'a08a0fcbdeafd3c1b3a4b495b9a9c9d96850f08946b52bc0622347d3b6e73b78', does: 'covers' },
  { name: 'threads.com', digest: 'fdfb9fbad4a88b3dc56a7a82a7e0eb9c957a27f4cf72792cd424fb192de7a641', does: 'nothing' },
  {
    name: 'www.threads.com',
    digest: '676f99ef30eaa78fc9e934b03ad58681c0678ea7aa4ce25e190f534b6ac92aae',
    does: 'nothing',
  },
] as const satisfies readonly KnownName[];

/** Whether a name as a list prints it, and its digest where there is one, stand for a known name. */
export function standsFor(known: KnownName, domain: unknown, digest: unknown): boolean {
  return asName(domain) === known.name || asName(digest) === known.digest;
}

/** Whether a name masked with asterisks could be threads.net or its parent: same length, and every open letter the same. */
export function couldBeThreads(domain: unknown): boolean {
  const masked = asName(domain);
  if (masked === undefined || !masked.includes('*')) return false;
  return knownNames.some(
    ({ name, does }) =>
      does === 'covers' &&
      name.length === masked.length &&
      [...masked].every((letter, index) => letter === '*' || letter === name[index]),
  );
}
