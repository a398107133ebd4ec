import { cantTell, type Case } from './case.ts';
import { json, refuse } from './replies.ts';
import { account, mastodon, rule } from './software.ts';

const everybody = {
  plain: { mosseri: account('mosseri'), mkbhd: account('mkbhd'), threads: account('threads') },
  limited: {
    mosseri: account('mosseri', 'limited'),
    mkbhd: account('mkbhd', 'limited'),
    threads: account('threads', 'limited'),
  },
  closed: { mosseri: refuse(401), mkbhd: refuse(401), threads: refuse(401) },
};
const knowsThreads = json(['a.example', 'threads.net', 'b.example']);
const knowsOthers = json(['a.example', 'b.example']);

const hidden = { says: 'Its answers do not settle it: what would is hidden, or could not be read.' };

/** Mastodon and its forks, by version: every row of the reading table, and every way a list can be published or hidden. */
export const mastodonCases: readonly Case[] = [
  {
    server: 'public-suspend',
    routes: (host) => mastodon(host, { rules: json([rule('x.example', 'silence'), rule('threads.net', 'suspend')]) }),
    heading: 'Suspends Threads',
    says: 'Its public list names threads.net with the severity "suspend", which is suspend.',
    shows: /A list of 2 rules, one of them for threads\.net: "suspend"/,
  },
  {
    server: 'public-limit-with-reason',
    routes: (host) =>
      mastodon(host, { version: '4.3.0', rules: json([rule('threads.net', 'silence', { comment: 'See our poll' })]) }),
    heading: 'Limits Threads',
    says: 'Its public list names threads.net with the severity "silence", which is limit.',
    shows: /Reason given: "See our poll"/,
  },
  {
    server: 'masked-suspend',
    routes: (host) =>
      mastodon(host, { version: '4.4.0', rules: json([rule('threads.net', 'suspend', { masked: 'thr****.*et' })]) }),
    heading: 'Suspends Threads',
    says: /names threads\.net with the severity "suspend"/,
    shows: /recognised by its digest/,
  },
  {
    server: 'masked-other',
    routes: (host) =>
      mastodon(host, { rules: json([rule('thrones.net', 'suspend', { masked: 'thr****.*et' })]), peers: knowsThreads }),
    heading: 'No rule for Threads',
    says: /No rule for threads\.net was in place/,
  },
  {
    server: 'masked-without-digest',
    routes: (host) => mastodon(host, { rules: json([{ domain: 'thr****.*et', severity: 'suspend' }]) }),
    heading: cantTell,
    ...hidden,
    shows: /the masked name thr\*\*\*\*\.\*et could be threads\.net/,
  },
  {
    server: 'parent-suspend',
    routes: (host) => mastodon(host, { rules: json([rule('net', 'suspend')]) }),
    heading: 'Suspends Threads',
    says: /names net with the severity "suspend"/,
    shows: /a rule for net, which covers every name under it/,
  },
  {
    server: 'longest-match-wins',
    routes: (host) => mastodon(host, { rules: json([rule('net', 'suspend'), rule('threads.net', 'silence')]) }),
    heading: 'Limits Threads',
    says: /names threads\.net with the severity "silence"/,
  },
  {
    server: 'mistaken-dot-com',
    routes: (host) => mastodon(host, { rules: json([rule('threads.com', 'suspend')]), peers: knowsThreads }),
    heading: 'No rule for Threads',
    says: 'No rule for threads.net was in place when this list was made (up to a day ago).',
    shows: /none for threads\.net, but a rule for threads\.com.*no effect on federation/s,
  },
  {
    server: 'mistaken-dot-com-masked',
    routes: (host) => mastodon(host, { rules: json([rule('threads.com', 'suspend', { masked: 'thr****.*om' })]) }),
    heading: 'No limit and no suspension published',
    says: /names no limit and no suspension of threads\.net/,
    shows: /but a rule for threads\.com/,
  },
  {
    server: 'public-without-and-no-peers',
    routes: (host) => mastodon(host, { version: '4.5.0', rules: json([rule('x.example', 'suspend')]) }),
    heading: 'No limit and no suspension published',
    says: /names no limit and no suspension of threads\.net/,
    shows: /one that rejects only media or reports is never listed/,
  },
  {
    server: 'public-but-empty',
    routes: (host) => mastodon(host, { rules: json([]), peers: knowsOthers }),
    heading: 'No limit and no suspension published',
    says: /names no limit and no suspension/,
  },
  {
    server: 'unknown-severity',
    routes: (host) => mastodon(host, { rules: json([{ domain: 'threads.net', severity: 'banish' }]) }),
    heading: 'Has a rule for Threads',
    says: /severity unknown to us: "banish"/,
  },
  {
    server: 'hidden-present',
    routes: (host) => mastodon(host, { peers: knowsThreads, accounts: everybody.plain }),
    heading: 'No rule for Threads',
    says: 'No rule for threads.net was in place when this list was made (up to a day ago).',
    shows: /not published, or to members only.*Not proved: that there is no rule for Threads/s,
  },
  {
    server: 'hidden-present-closed',
    routes: (host) => mastodon(host, { peers: knowsThreads, accounts: everybody.closed }),
    heading: 'No rule for Threads',
    says: /No rule for threads\.net was in place/,
    shows: /does not answer visitors/,
  },
  {
    server: 'hidden-absent-limited',
    routes: (host) => mastodon(host, { peers: knowsOthers, accounts: everybody.limited }),
    heading: 'Limits Threads, or one account there',
    says: 'Threads, or that account, is limited here.',
  },
  {
    server: 'hidden-absent-plain',
    routes: (host) => mastodon(host, { peers: knowsOthers, accounts: { mkbhd: account('mkbhd') } }),
    heading: 'Neither limited nor suspended; perhaps a smaller rule',
    says: 'There is a rule for threads.net that is neither limit nor suspend (for example media only), or the list is a few hours old.',
  },
  {
    server: 'hidden-absent-unknown',
    routes: (host) => mastodon(host, { peers: knowsOthers }),
    heading: 'Suspends Threads, or has never met it',
    says: 'Either Threads is suspended here, or this server has never met a Threads account. This test cannot tell them apart.',
  },
  {
    server: 'hidden-absent-one-suspended',
    routes: (host) => mastodon(host, { peers: knowsOthers, accounts: { threads: account('threads', 'suspended') } }),
    heading: cantTell,
    says: 'This one account is suspended. It says nothing about Threads as a whole.',
  },
  {
    server: 'hidden-absent-differ',
    routes: (host) =>
      mastodon(host, {
        peers: knowsOthers,
        accounts: { mosseri: account('mosseri', 'limited'), mkbhd: account('mkbhd') },
      }),
    heading: cantTell,
    says: /The accounts differ/,
  },
  {
    server: 'hidden-absent-closed',
    routes: (host) => mastodon(host, { peers: knowsOthers, accounts: everybody.closed }),
    heading: 'Does not answer visitors',
    says: 'This server does not answer visitors.',
  },
  {
    server: 'hidden-no-peers',
    routes: (host) => mastodon(host),
    heading: cantTell,
    ...hidden,
    shows: /switched off, or the server is in limited federation mode/,
  },
  {
    server: 'hidden-no-peers-plain',
    routes: (host) => mastodon(host, { accounts: everybody.plain }),
    heading: cantTell,
    ...hidden,
  },
  {
    server: 'hidden-no-peers-limited',
    routes: (host) => mastodon(host, { accounts: everybody.limited }),
    heading: 'Limits Threads, or one account there',
    says: 'Threads, or that account, is limited here.',
  },
  {
    server: 'limited-federation',
    routes: (host) =>
      mastodon(host, { rules: refuse(401), instance: json({ configuration: { limited_federation: true } }) }),
    heading: 'Connects only to servers on its own list',
    says: /It runs in limited federation mode/,
  },
  {
    server: 'limited-federation-older',
    routes: (host) => mastodon(host, { version: '4.3.9', rules: refuse(401), instance: json({ domain: host }) }),
    heading: 'Connects only to servers on its own list',
    says: /in Mastodon means limited federation mode/,
  },
  {
    server: 'sign-in-without-the-mode',
    routes: (host) => mastodon(host, { rules: refuse(401) }),
    heading: 'Does not answer visitors',
    says: 'This server does not answer visitors.',
  },
  {
    server: 'sign-in-everywhere',
    routes: (host) => mastodon(host, { rules: refuse(401), instance: refuse(401) }),
    heading: 'Does not answer visitors',
    says: /or because of a program in front of the server/,
  },
  {
    server: 'glitch-soc',
    routes: (host) => mastodon(host, { version: '4.6.0-alpha.1+glitch', peers: knowsThreads }),
    heading: 'No rule for Threads',
    says: /No rule for threads\.net/,
  },
  {
    server: 'too-old',
    routes: (host) => mastodon(host, { version: '3.5.3', peers: knowsThreads, accounts: everybody.plain }),
    heading: cantTell,
    says: /by the code of Mastodon 4/,
  },
  {
    server: 'newer-than-read',
    routes: (host) => mastodon(host, { version: '4.9.0', peers: knowsThreads }),
    heading: 'No rule for Threads',
    says: /No rule for threads\.net/,
    shows: /We read the code of Mastodon 4\.6\.5; this server says 4\.9\.0/,
  },
];
