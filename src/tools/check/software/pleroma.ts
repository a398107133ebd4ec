import type { Conversation, Server } from '../conversation.ts';
import { asList, asName, asWords, own } from '../json.ts';
import { FRONT_PAGE } from './byHand.ts';
import type { StanceId } from '../stances.ts';
import { THREADS } from '../threadsNames.ts';

/**
 * Reads Pleroma or Akkoma, whose description (NodeInfo) carries its rules under `metadata`, `federation`: lists of names
 * under `mrf_simple`, and `quarantined_instances`. It asks nothing more.
 */
export function* readPleroma({ metadata }: Server): Conversation {
  const federation = own(metadata, 'federation');
  const { came, proves, provesNot, ...outcome } = readFederation(federation);
  const asked = 'the rules in that same description (metadata, federation)';
  return { ...outcome, lines: [{ asked, path: '', came, proves, provesNot }], byHand: FRONT_PAGE };
}

interface Found {
  stance: StanceId;
  says: string;
  came: string;
  proves: string;
  provesNot: string;
}

function readFederation(federation: unknown): Found {
  const policy = own(federation, 'mrf_simple');
  if (typeof policy !== 'object' || policy === null) return notPublished;
  const lists = [
    ...Object.entries(policy),
    ['quarantined_instances', own(federation, 'quarantined_instances')] as const,
  ];
  const naming = lists
    .filter(([, list]) => entries(list).some((name) => name === THREADS))
    .map(([key]) => asWords(key, 40));
  if (naming.includes('reject')) return { ...rejected, came: `Lists that name threads.net: ${naming.join(', ')}.` };
  const others = naming.filter((key) => key !== 'accept');
  if (others.length > 0) return restricted(others);
  if (own(federation, 'enabled') === false) return switchedOff;
  return doubtAbout(federation, policy, lists) ?? notNamed;
}

/** What keeps an absence from meaning anything. */
function doubtAbout(
  federation: unknown,
  policy: object,
  lists: readonly (readonly [string, unknown])[],
): Found | undefined {
  if (own(federation, 'exclusions') !== false && own(federation, 'exclusions') !== undefined) return withheld;
  const accepted = entries(own(policy, 'accept'));
  if (accepted.length > 0 && !accepted.includes(THREADS)) return acceptList;
  const odd = lists.some(
    ([, list]) => list !== undefined && (asList(list) === undefined || entries(list).some(isUnclear)),
  );
  if (odd || asList(own(policy, 'reject')) === undefined) return unclear;
  return undefined;
}

/** Names in a list. What is not a plain name comes out as undefined, or with its asterisk. */
function entries(list: unknown): readonly (string | undefined)[] {
  return (asList(list) ?? []).map(asName);
}

function isUnclear(name: string | undefined): boolean {
  return name === undefined || (name.includes('*') && `.${THREADS}`.endsWith(name.slice(name.lastIndexOf('*') + 1)));
}

const unsettled = { proves: 'Nothing about Threads.', provesNot: 'That there is no rule.' } as const;

const notPublished: Found = {
  stance: 'cant-tell',
  says: 'Its rules are not published in its description. It may block threads.net all the same.',
  came: 'No rules: they are not published.',
  ...unsettled,
};

const rejected: Omit<Found, 'came'> = {
  stance: 'suspends',
  says: 'It publishes that it rejects threads.net, which is nearest to what Mastodon calls suspend.',
  proves: 'That the server published this rule.',
  provesNot: 'Since when, or what else applies.',
};

function restricted(lists: readonly string[]): Found {
  return {
    stance: 'restricts',
    says: `It publishes rules for threads.net of its own kind: ${lists.join(', ')}.`,
    came: `Lists that name threads.net: ${lists.join(', ')}. It is not under reject.`,
    proves: 'That the server published these rules.',
    provesNot: 'That there are no others.',
  };
}

const switchedOff: Found = {
  stance: 'restricts',
  says: 'It publishes that its federation is switched off.',
  came: 'Federation is switched off.',
  proves: 'That the server says so for all others, Threads among them.',
  provesNot: 'Since when, or for how long.',
};

const withheld: Found = {
  stance: 'cant-tell',
  says: 'It publishes its rules, but says that some names are withheld.',
  came: 'Rules that do not name threads.net, and the remark that some names are withheld.',
  ...unsettled,
};

const acceptList: Found = {
  stance: 'cant-tell',
  says: 'It publishes a list of servers to accept, and threads.net is not on it. Everything else may be refused.',
  came: 'Rules that do not name threads.net, and a list of servers to accept.',
  ...unsettled,
};

const unclear: Found = {
  stance: 'cant-tell',
  says: 'It publishes rules, but in a form that this check cannot read to the end.',
  came: 'Rules of which some cannot be read, or that are wide enough to cover threads.net.',
  ...unsettled,
};

const notNamed: Found = {
  stance: 'no-listed-rule',
  says: 'Its published rules do not name threads.net.',
  came: 'Rules that do not name threads.net.',
  proves: 'That threads.net is in none of the lists which the server publishes there.',
  provesNot: 'That there is no rule at all: rules of other kinds are not in these lists.',
};
