import { cantTell, type Case } from './case.ts';
import { json, refuse } from './replies.ts';
import { gotosocial, lemmy, lemmyBeta, misskey, nodeinfo, pleroma } from './software.ts';

/** Every other software that the check reads, as documented, and those that it leaves to the reader. */
export const otherCases: readonly Case[] = [
  {
    server: 'gotosocial-hidden',
    routes: (host) => gotosocial(host),
    heading: cantTell,
    says: /hidden from visitors, which is the default.*not mean "not blocked"/,
  },
  {
    server: 'gotosocial-public',
    routes: (host) =>
      gotosocial(
        host,
        json([{ domain: 'threads.net', severity: 'suspend', suspended_at: '2024-01-01', comment: 'Meta' }]),
      ),
    heading: 'Suspends Threads',
    says: /The only severity of GoToSocial is suspend/,
    shows: /Reason given: "Meta"/,
  },
  {
    server: 'gotosocial-public-without',
    routes: (host) => gotosocial(host, json([{ domain: 'x.example', severity: 'suspend' }])),
    heading: 'No limit and no suspension published',
    says: 'Its public list does not name threads.net.',
    shows: /reports up to January 2025 say they cannot/,
  },
  {
    server: 'gotosocial-older',
    routes: (host) => ({
      ...gotosocial(host, refuse(404)),
      '/api/v1/instance/peers?filter=suspended': json([
        { domain: 'threads.net', suspended_at: '2024-01-01T00:00:00Z' },
      ]),
    }),
    heading: 'Suspends Threads',
    says: /Its public list names threads\.net/,
  },
  {
    server: 'gotosocial-older-ignores-the-filter',
    routes: (host) => ({
      ...gotosocial(host, refuse(404)),
      '/api/v1/instance/peers?filter=suspended': json([{ domain: 'threads.net' }]),
    }),
    heading: cantTell,
    says: /could not be read/,
  },
  {
    server: 'pleroma-rejects',
    routes: (host) => pleroma(host, { mrf_simple: { reject: ['threads.net'], accept: [] }, exclusions: false }),
    heading: 'Suspends Threads',
    says: /It publishes that it rejects threads\.net/,
  },
  {
    server: 'pleroma-removes',
    routes: (host) =>
      pleroma(host, {
        mrf_simple: { reject: [], media_removal: ['threads.net'], federated_timeline_removal: ['threads.net'] },
      }),
    heading: 'Has a rule for Threads',
    says: /media_removal, federated_timeline_removal/,
  },
  {
    server: 'akkoma-quarantines',
    routes: (host) =>
      pleroma(host, { enabled: true, mrf_simple: { reject: [] }, quarantined_instances: ['threads.net'] }, 'akkoma'),
    heading: 'Has a rule for Threads',
    says: /quarantined_instances/,
  },
  {
    server: 'akkoma-switched-off',
    routes: (host) => pleroma(host, { enabled: false, mrf_simple: { reject: [] } }, 'akkoma'),
    heading: 'Has a rule for Threads',
    says: /federation is switched off/,
  },
  {
    server: 'pleroma-not-named',
    routes: (host) => pleroma(host, { mrf_simple: { reject: ['x.example'] }, exclusions: false }),
    heading: 'No limit and no suspension published',
    says: 'Its published rules do not name threads.net.',
  },
  {
    server: 'pleroma-withholds',
    routes: (host) => pleroma(host, { mrf_simple: { reject: ['x.example'] }, exclusions: true }),
    heading: cantTell,
    says: /some names are withheld/,
  },
  {
    server: 'pleroma-hides',
    routes: (host) => pleroma(host, {}),
    heading: cantTell,
    says: /not published/,
  },
  {
    server: 'pleroma-accepts-others',
    routes: (host) => pleroma(host, { mrf_simple: { reject: [], accept: ['x.example'] } }),
    heading: cantTell,
    says: /threads\.net is not on it/,
  },
  {
    server: 'pleroma-wildcard',
    routes: (host) => pleroma(host, { mrf_simple: { reject: ['*.net'] } }),
    heading: cantTell,
    says: /cannot read to the end/,
  },
  {
    server: 'misskey-blocks',
    routes: (host) => misskey(host, { blocked: [{ host: 'threads.net', isBlocked: true }] }),
    heading: 'Suspends Threads',
    says: /as blocked, in the words of Misskey/,
  },
  {
    server: 'misskey-silences',
    routes: (host) => misskey(host, { silenced: [{ host: 'threads.net', isSilenced: true }] }),
    heading: 'Has a rule for Threads',
    says: /as silenced/,
  },
  {
    server: 'misskey-ignores-the-filter',
    routes: (host) => misskey(host, { blocked: [{ host: 'threads.net', isBlocked: false }] }),
    heading: cantTell,
    says: /may keep blocked servers from visitors/,
  },
  {
    server: 'misskey-names-nobody',
    routes: (host) => misskey(host, {}),
    heading: cantTell,
    says: /may keep blocked servers from visitors/,
  },
  {
    server: 'lemmy-blocks',
    routes: (host) => lemmy(host, { linked: [], allowed: [], blocked: [{ id: 1, domain: 'threads.net' }] }),
    heading: 'Suspends Threads',
    says: /names threads\.net as blocked/,
  },
  {
    server: 'lemmy-links',
    routes: (host) =>
      lemmy(host, { linked: [{ domain: 'threads.net' }], allowed: [], blocked: [{ domain: 'x.example' }] }),
    heading: 'No limit and no suspension published',
    says: /does not name threads\.net/,
  },
  {
    server: 'lemmy-allows-others',
    routes: (host) => lemmy(host, { linked: [], allowed: [{ domain: 'x.example' }], blocked: [] }),
    heading: cantTell,
    says: /It may refuse all others/,
  },
  { server: 'lemmy-off', routes: (host) => lemmy(host, null), heading: cantTell, says: /switched off/ },
  {
    server: 'lemmy-beta-blocks',
    routes: (host) => lemmyBeta(host, [{ instance: { domain: 'threads.net' }, blocked: { instance_id: 1 } }]),
    heading: 'Suspends Threads',
    says: /names threads\.net as blocked/,
  },
  {
    server: 'lemmy-beta-knows',
    routes: (host) => lemmyBeta(host, [{ instance: { domain: 'threads.net' } }]),
    heading: 'No limit and no suspension published',
    says: /does not name threads\.net/,
  },
  {
    server: 'lemmy-beta-knows-nothing',
    routes: (host) => lemmyBeta(host, []),
    heading: cantTell,
    says: /does not mention threads\.net at all/,
  },
  {
    server: 'mbin-blocks',
    routes: (host) => ({
      ...nodeinfo(host, 'mbin', '1.8.0'),
      '/api/defederated': json({ instances: ['threads.net'] }),
    }),
    heading: 'Suspends Threads',
    says: /names threads\.net as blocked/,
  },
  {
    server: 'mbin-names-others',
    routes: (host) => ({ ...nodeinfo(host, 'mbin', '1.8.0'), '/api/defederated': json({ instances: ['x.example'] }) }),
    heading: 'No limit and no suspension published',
    says: /does not name threads\.net/,
  },
  ...['friendica', 'sharkey', 'pixelfed', 'wordpress', 'ghost', 'iceshrimp.net', 'peertube', 'constructor'].map(
    (name) => ({
      server: `only-by-hand-${name.replace('.', '-')}`,
      routes: (host: string) => nodeinfo(host, name, '1.0'),
      heading: cantTell,
      says: /Look at its About page/,
    }),
  ),
];
