import type { BlockList } from '../../blockList.ts';
import type { Conversation, Line, Reading, Server } from '../../conversation.ts';
import type { StanceId } from '../../stances.ts';
import { accounts, lookUp, type AccountFound } from './accounts.ts';
import { askForMode, type ModeFound } from './limitedFederation.ts';
import { askForPeers } from './peers.ts';
import { askForRules } from './rules.ts';
import { readTogether, type Findings, type Outcome } from './table.ts';

const byHand = '/about';

/** Severities as Mastodon's list words them. */
const severities: Partial<Record<string, StanceId>> = { silence: 'limits', suspend: 'suspends' };

/** Reads a server of Mastodon's family: the public list first, then the servers it knows and several accounts, together. */
export function* readMastodon({ version }: Server): Conversation {
  const rules = yield* askForRules();
  const lines: Line[] = [rules.line];
  if (rules.found.kind === 'rule') return { ...fromRule(rules.found), lines, byHand };
  if (rules.found.kind === 'sign-in') return yield* readSignIn(lines);
  const listed = rules.found.kind === 'not-named' && rules.found.doubt === undefined;
  if (majorOf(version) < 4) return { ...(listed ? readTogether(onlyListed) : tooOld), lines, byHand };
  const peers = yield* askForPeers();
  lines.push(withVersion(peers.line, version));
  const found: AccountFound[] = [];
  for (const name of accounts) {
    const account = yield* lookUp(name);
    lines.push(account.line);
    found.push(account.found);
  }
  return { ...readTogether({ listed, peers: peers.found, accounts: found }), lines, byHand };
}

function* readSignIn(lines: Line[]): Conversation {
  const mode = yield* askForMode();
  lines.push(mode.line);
  return { ...modes[mode.found], lines, byHand };
}

const onlyListed: Findings = { listed: true, peers: 'unread', accounts: [] };

const tooOld = {
  stance: 'cant-tell',
  says: 'This check reads the further answers by the code of Mastodon 4, and the server does not name such a version.',
} as const satisfies Outcome;

const modes = {
  yes: {
    stance: 'allow-list',
    says: 'It runs in limited federation mode: it connects only to servers on its own list, and does not publish that list.',
  },
  unsaid: {
    stance: 'allow-list',
    says: 'It asks visitors to sign in, which in Mastodon means limited federation mode: it connects only to servers on its own list.',
  },
  no: { stance: 'closed', says: 'This server does not answer visitors.' },
  unread: {
    stance: 'closed',
    says: 'It asks visitors to sign in: because of limited federation mode, or because of a program in front of the server.',
  },
} as const satisfies Record<ModeFound, Outcome>;

function fromRule({ name, severity }: Extract<BlockList, { kind: 'rule' }>): Pick<Reading, 'stance' | 'says'> {
  const stance = severities[severity];
  if (stance === undefined)
    return { stance: 'restricts', says: `Its public list names ${name} with a severity unknown to us: "${severity}".` };
  const word = stance === 'limits' ? 'limit' : 'suspend';
  return { stance, says: `Its public list names ${name} with the severity "${severity}", which is ${word}.` };
}

/** Says which version was read, where the server names another. */
function withVersion(line: Line, version: string): Line {
  if (version.startsWith('4.6.')) return line;
  return {
    ...line,
    provesNot: `${line.provesNot ?? ''} We read the code of Mastodon 4.6.5; this server says ${version}.`,
  };
}

function majorOf(version: string): number {
  return Number(/^v?(\d+)\./.exec(version)?.[1] ?? 0);
}
