import type { Answer } from './askLink.ts';
import type { ExternalLink } from './collectLinks.ts';

/** How a link fares. `good` needs nothing; each of the others is a list in the report. */
export type LinkState = 'good' | 'gone' | 'moved' | 'changed' | 'unreachable';

/** The state of a link and why, as the end of a sentence about it; `to` is its new address. */
export interface Verdict {
  state: LinkState;
  why: string;
  to?: string;
}

const permanent = [301, 308];
/** Paths on which a site asks who is there. */
const signIn = /\/(log-?in|sign-?in|accounts\/login|auth)\b/i;
const DAY = 86_400_000;

/** What an answer says about a link. Nothing here asks or waits. */
export function classify(link: ExternalLink, answer: Answer): Verdict {
  if (answer.kind === 'failed') return { state: 'unreachable', why: answer.because };
  const { status } = answer;
  if (status === 404 || status === 410) return { state: 'gone', why: `answers ${status}` };
  if (status === 401 || status === 403)
    return { state: 'unreachable', why: `answers ${status}: it may refuse programs` };
  if (status < 200 || status >= 300) return { state: 'unreachable', why: `answers ${status}` };
  return (
    elsewhere(link, answer) ?? missingAnchor(link, answer) ?? changedSince(link, answer) ?? { state: 'good', why: '' }
  );
}

type Answered = Extract<Answer, { kind: 'answered' }>;

function elsewhere({ address }: ExternalLink, { hops }: Answered): Verdict | undefined {
  const last = hops.at(-1);
  if (last === undefined) return undefined;
  const [from, to] = [new URL(address), new URL(last.to)];
  if (signIn.test(to.pathname) && !signIn.test(from.pathname))
    return { state: 'unreachable', why: `asks to sign in, at ${to.href}` };
  if (to.pathname === '/' && from.pathname !== '/')
    return { state: 'changed', why: `leads to the front page of ${to.host}, not to a page`, to: to.href };
  const temporary = hops.findIndex(({ status }) => !permanent.includes(status));
  const moved = hops.at((temporary === -1 ? hops.length : temporary) - 1);
  return moved === undefined || temporary === 0
    ? undefined
    : { state: 'moved', why: 'leads on for good', to: moved.to };
}

function missingAnchor({ anchors }: ExternalLink, { ids }: Answered): Verdict | undefined {
  const missing = ids === undefined ? [] : anchors.filter((anchor) => !ids.has(anchor));
  if (missing.length === 0) return undefined;
  return { state: 'changed', why: `has no ${missing.map((id) => `#${id}`).join(', ')} in its HTML` };
}

/** A page that is made anew for each answer says that it changed just then: nothing follows from that. */
function changedSince({ read }: ExternalLink, { lastModified, date }: Answered): Verdict | undefined {
  if (read === undefined || lastModified === undefined || date === undefined) return undefined;
  const afterRead = lastModified.getTime() >= Date.parse(read) + 2 * DAY;
  const settled = lastModified.getTime() <= date.getTime() - DAY;
  if (!afterRead || !settled) return undefined;
  const day = lastModified.toISOString().slice(0, 10);
  return { state: 'changed', why: `says it changed on ${day}; we read it on ${read}` };
}
