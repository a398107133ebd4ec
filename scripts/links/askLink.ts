import { setTimeout as wait } from 'node:timers/promises';
import { askOnce, type Reply } from './askOnce.ts';
import { readIds } from './readIds.ts';

/** What the other site said, or why it said nothing. */
export type Answer =
  | {
      kind: 'answered';
      /** Of the last answer, after all redirects. */
      status: number;
      hops: Hop[];
      /** The ids in the page, when they were asked for and it is HTML that came whole. */
      ids?: ReadonlySet<string>;
      lastModified?: Date;
      date?: Date;
    }
  | { kind: 'failed'; because: string };

/** A redirect: its status, and the address that it led to. */
interface Hop {
  status: number;
  to: string;
}

/** How patient to be, in milliseconds. */
export interface Patience {
  /** For one answer, its body included. */
  timeout: number;
  /** Longest time that a site may ask to be left alone, before its link counts as unreachable. */
  longestWait: number;
}

const HOPS_MAX = 10;
/** How often a site may ask to come back later. */
const RETRIES_MAX = 2;

/**
 * Asks for an address, follows redirects, and comes back later where the site asks for that (`Retry-After`, RFC 9110). Asks
 * for the head alone where that is enough; whoever does not answer that well is asked for the whole. Never throws.
 *
 * @param wantsIds whether the places in the page matter
 */
export async function askLink(address: string, wantsIds: boolean, agent: string, patience: Patience): Promise<Answer> {
  try {
    if (!wantsIds) {
      const head = await follow('HEAD', address, agent, patience);
      if (head.kind === 'answered' && head.status < 300) return head;
    }
    return await follow('GET', address, agent, patience);
  } catch (error) {
    return { kind: 'failed', because: error instanceof Error ? error.message : String(error) };
  }
}

async function follow(method: 'HEAD' | 'GET', address: string, agent: string, patience: Patience): Promise<Answer> {
  const hops: Hop[] = [];
  let url = address;
  while (hops.length <= HOPS_MAX) {
    const reply = await askPatiently(method, url, agent, patience);
    if (typeof reply === 'string') return { kind: 'failed', because: reply };
    const to = targetOf(reply, url);
    if (to === undefined) return answerFrom(reply, hops);
    if (!/^https?:/.test(to)) return { kind: 'failed', because: `leads to ${to}, which is no page` };
    hops.push({ status: reply.status, to });
    url = to;
  }
  return { kind: 'failed', because: `leads on more than ${HOPS_MAX} times` };
}

/** A reply, or why there is none. */
async function askPatiently(
  method: 'HEAD' | 'GET',
  url: string,
  agent: string,
  { timeout, longestWait }: Patience,
): Promise<Reply | string> {
  for (let retries = 0; ; retries++) {
    const reply = await askOnce(method, url, agent, timeout);
    if (typeof reply === 'string' || (reply.status !== 429 && reply.status !== 503)) return reply;
    const pause = waitAsked(reply.headers.get('retry-after'));
    if (pause === undefined || retries >= RETRIES_MAX) return reply;
    if (pause > longestWait) return `asks to wait ${Math.round(pause / 1000)} seconds`;
    await wait(pause);
  }
}

/** Milliseconds to wait by a `Retry-After`, which is a number of seconds or a date. */
function waitAsked(header: string | null): number | undefined {
  if (header === null) return undefined;
  const pause = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(pause) ? undefined : Math.max(0, pause);
}

function targetOf({ status, headers }: Reply, url: string): string | undefined {
  const location = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || location === null || !URL.canParse(location, url))
    return undefined;
  return new URL(location, url).href;
}

function answerFrom({ status, headers, html }: Reply, hops: Hop[]): Answer {
  const lastModified = dateIn(headers.get('last-modified'));
  const date = dateIn(headers.get('date'));
  return {
    kind: 'answered',
    status,
    hops,
    ...(html !== undefined && { ids: readIds(html) }),
    ...(lastModified !== undefined && { lastModified }),
    ...(date !== undefined && { date }),
  };
}

function dateIn(header: string | null): Date | undefined {
  const time = Date.parse(header ?? '');
  return Number.isNaN(time) ? undefined : new Date(time);
}
