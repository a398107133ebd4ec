import type { Answer, Line, Question, Server } from './conversation.ts';
import { asList, asWords, own, ownPath } from './json.ts';
import { askedFor, emptyLine } from './sayAnswer.ts';

/** A server that said which software it runs. `name` is in lower case. */
export interface Identified extends Server {
  name: string;
}

const discovery: Question = {
  path: '/.well-known/nodeinfo',
  reads: 'json',
  about: 'where it describes its software (NodeInfo)',
};

/** The relation that NodeInfo links carry, with the version of the schema at its end. */
const SCHEMA = /nodeinfo\.diaspora\.software\/ns\/schema\/(\d+\.\d+)$/;

/**
 * Asks which software a server runs, in two steps: where the description stands, then the description. A description on
 * another host is shown and not followed. `server` is absent when the software could not be learnt.
 */
export function* identify(host: string): Generator<Question, { server?: Identified; lines: Line[] }, Answer> {
  const answer = yield discovery;
  const link = answer.kind === 'json' ? linkIn(answer.value, host) : undefined;
  if (link === undefined) return { lines: [emptyLine(discovery, answer)] };
  if ('elsewhere' in link) return { lines: [elsewhereLine(link.elsewhere)] };
  const question: Question = { path: link.path, reads: 'json', about: 'which software it runs (NodeInfo)' };
  const description = yield question;
  const server = description.kind === 'json' ? serverIn(description.value, host) : undefined;
  if (server === undefined) return { lines: [emptyLine(question, description)] };
  return { server, lines: [softwareLine(question, server)] };
}

function linkIn(value: unknown, host: string): { path: string } | { elsewhere: string } | undefined {
  const links = asList(own(value, 'links')) ?? [];
  const newest = links
    .map((link) => ({ version: SCHEMA.exec(asWords(own(link, 'rel')))?.[1], href: own(link, 'href') }))
    .filter(({ version, href }) => version !== undefined && typeof href === 'string')
    .toSorted((a, b) => Number(b.version) - Number(a.version))[0];
  if (newest === undefined) return undefined;
  try {
    const url = new URL(String(newest.href), `https://${host}`);
    if (!/^https?:$/.test(url.protocol)) return undefined;
    return url.host === host ? { path: url.pathname + url.search } : { elsewhere: asWords(url.host) };
  } catch {
    return undefined;
  }
}

function serverIn(value: unknown, host: string): Identified | undefined {
  const name = asWords(ownPath(value, 'software', 'name'), 60);
  if (name === '') return undefined;
  const version = asWords(ownPath(value, 'software', 'version'), 60);
  return { host, name: name.toLowerCase(), version, metadata: own(value, 'metadata') };
}

function softwareLine(question: Question, { name, version }: Identified): Line {
  return {
    ...askedFor(question),
    came: version === '' ? `${name}, without a version.` : `${name}, version ${version}.`,
    proves: 'How its other answers have to be read: each software has its own way.',
    provesNot: 'Anything about Threads. A server can also name a software that it does not run.',
  };
}

function elsewhereLine(host: string): Line {
  return {
    ...askedFor(discovery),
    came: `A pointer to another host: ${host}. We show it and do not follow it.`,
    proves: 'Nothing about Threads. If the server itself lives at that name, type that name.',
    provesNot: 'That there is no rule.',
  };
}
