/** What a home server may run, and the path at which that software opens an account of another server. */
export const software = {
  mastodon: {
    name: 'Mastodon or a fork of it',
    path: '/authorize_interaction?uri=',
    note: 'Sign in there first. It opens the profile and follows nobody by itself. Read in the code of Mastodon 4.6.5.',
  },
  pleroma: {
    name: 'Pleroma or Akkoma',
    path: '/ostatus_subscribe?acct=',
    note: 'This address was read in Pleroma code of January 2021, not tried. If it fails, search for the handle.',
  },
  misskey: {
    name: 'Misskey, a fork of it, or Iceshrimp.NET',
    path: '/authorize-follow?acct=',
    note: 'This address was read in Iceshrimp.NET code of February 2025, not tried. If it fails, search for the handle.',
  },
  friendica: {
    name: 'Friendica',
    path: '/contact/follow?url=',
    note: 'This address was read in Friendica code of October 2024, not tried. If it fails, search for the handle.',
  },
  other: {
    name: 'Another, or I do not know',
    path: undefined,
    note: 'For other software we know no such address. Copy the handle and paste it into the search box of your server.',
  },
} as const satisfies Record<string, { name: string; path: string | undefined; note: string }>;

export type SoftwareId = keyof typeof software;

/** The software with an id from outside; Mastodon's when there is none of that id. */
export function softwareIdOf(text: string | null | undefined): SoftwareId {
  return Object.keys(software).find((id): id is SoftwareId => id === text) ?? 'mastodon';
}

/** The address that opens a Threads account on a home server; nothing where the software has none that we know. */
export function openLink(host: string, runs: SoftwareId, name: string): string | undefined {
  const { path } = software[runs];
  return path && `https://${host}${path}${encodeURIComponent(`${name}@threads.net`)}`;
}
