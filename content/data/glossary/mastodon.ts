import type { Term } from '../../../src/dataset/schema/term.ts';

export default [
  {
    id: 'limit',
    name: 'Limit',
    alsoCalled: ['silence', 'silenced', 'limited', 'mute a server', 'hide a server', 'unlist'],
    definition:
      'A server rule that hides another server from people who do not follow its accounts. Follows stay, new followers become requests, and boosts by people you follow get through. Mastodon called it "silence" before.',
    see: ['suspend', 'domain-block', 'follow-request'],
    page: '/admins/limit/',
    sources: ['mastodon-docs-admin-moderation', 'mastodon-code-feed-manager', 'mastodon-code-domain-block-model'],
  },
  {
    id: 'suspend',
    name: 'Suspend',
    alsoCalled: ['block a server', 'server block', 'suspension', 'ban'],
    definition:
      'A server rule that cuts the connection to another server. Follows in both directions are deleted for good, and what the server held from there is removed.',
    see: ['limit', 'defederate', 'domain-block'],
    page: '/admins/suspend/',
    sources: ['mastodon-docs-admin-moderation', 'mastodon-code-server-strings-en'],
  },
  {
    id: 'defederate',
    name: 'Defederate',
    alsoCalled: ['defed', 'defederation', 'fediblock', 'unfederate', 'cut off'],
    definition:
      'The everyday word for cutting the connection to another server. In Mastodon it is the severity "Suspend". Some people also say it of "Limit", so ask which one is meant.',
    see: ['suspend', 'limit'],
    page: '/admins/suspend/',
    sources: ['mastodon-docs-admin-moderation', 'hachyderm-suspends-threads'],
  },
  {
    id: 'domain-block',
    name: 'Domain block',
    alsoCalled: ['server rule', 'instance block', 'admin block'],
    definition:
      'The rule that an admin sets for another server: None, Limit or Suspend, with or without rejecting media and reports. A rule also covers the subdomains of the name.',
    see: ['limit', 'suspend', 'reject-media', 'personal-domain-block'],
    page: '/admins/',
    sources: ['mastodon-code-domain-block-model', 'mastodon-code-server-strings-en'],
  },
  {
    id: 'admin-stance',
    name: 'Stance',
    alsoCalled: ['policy', 'server policy', 'decision'],
    definition:
      'What a server decided about Threads: to federate, to limit, to suspend, or to leave it to each member. Each stance is listed with its date and source.',
    see: ['limit', 'suspend'],
    page: '/admins/servers/',
    sources: ['hachyderm-suspends-threads', 'social-coop-loomio-threads-stance'],
  },
  {
    id: 'personal-domain-block',
    name: 'Personal domain block',
    alsoCalled: ['block domain', 'block server', 'user domain block', 'block threads.net', 'hide server'],
    definition:
      'A block of a whole server that a member sets for themselves. It hides that server and ends follows in both directions. It matches the domain exactly, so for Threads it is threads.net.',
    see: ['mute', 'domain-block'],
    page: '/control/',
    sources: [
      'mastodon-code-after-block-domain-from-account',
      'mastodon-code-web-strings-en',
      'mastodon-code-account-interactions',
    ],
  },
  {
    id: 'mute',
    name: 'Mute',
    alsoCalled: ['muted users', 'hide user'],
    definition:
      'Hiding one account from yourself without telling it. It can end by itself after a time, and it can leave notifications on.',
    see: ['block', 'filter'],
    page: '/control/',
    sources: ['mastodon-docs-user-moderating'],
  },
  {
    id: 'block',
    name: 'Block',
    alsoCalled: ['block user', 'block account'],
    definition:
      'Ending the tie with one account: both sides stop following, and you no longer see it. Mastodon tells the other server, which ActivityPub does not ask for.',
    see: ['mute', 'personal-domain-block'],
    page: '/control/',
    sources: ['mastodon-docs-user-moderating', 'mastodon-docs-spec-activitypub', 'w3c-activitypub'],
  },
  {
    id: 'filter',
    name: 'Filter',
    alsoCalled: ['muted words', 'keyword filter', 'mute words', 'word filter'],
    definition:
      'A list of words; matching posts are covered, lose their media, or are hidden. It looks at the words of a post, not at its author, so it cannot hide all of Threads.',
    see: ['mute'],
    page: '/control/',
    sources: ['mastodon-docs-user-moderating', 'mastodon-code-search-concern'],
  },
  {
    id: 'hide-boosts',
    name: 'Hide boosts',
    alsoCalled: ['turn off boosts', 'hide reblogs'],
    definition: 'A switch for one person you follow: their boosts no longer reach your Home, their own posts do.',
    see: ['boost'],
    page: '/control/',
    sources: ['mastodon-docs-user-moderating', 'mastodon-docs-api-accounts'],
  },
  {
    id: 'reject-media',
    name: 'Reject media',
    alsoCalled: ['block media', 'reject media files', 'store no pictures and videos'],
    definition:
      'An admin option: pictures, video, profile pictures and emoji of a server are deleted here and not fetched again. Posts stay.',
    see: ['domain-block'],
    page: '/admins/',
    sources: ['mastodon-code-server-strings-en', 'mastodon-docs-admin-moderation'],
  },
  {
    id: 'reject-reports',
    name: 'Reject reports',
    alsoCalled: ['ignore reports'],
    definition: 'An admin option: reports sent by a server are dropped.',
    see: ['domain-block', 'report'],
    page: '/admins/',
    sources: ['mastodon-code-activity-flag', 'mastodon-code-server-strings-en'],
  },
  {
    id: 'purge',
    name: 'Purge',
    alsoCalled: ['tootctl domains purge', 'wipe'],
    definition:
      'A command that removes every known account of a server from the database. It is not a block: the accounts can come back.',
    see: ['suspend'],
    page: '/admins/policy-kit/',
    sources: ['mastodon-code-cli-domains', 'mastodon-docs-admin-tootctl'],
  },
  {
    id: 'follow-request',
    name: 'Follow request',
    alsoCalled: ['pending follow', 'approve followers'],
    definition:
      'A follow that waits for your approval. New followers from a limited server become requests even if your account approves nobody by hand, and by default you get no notice of them.',
    see: ['limit', 'notification-filtering'],
    page: '/control/',
    sources: ['mastodon-code-activity-follow', 'mastodon-code-notify-service', 'mastodon-docs-admin-moderation'],
  },
  {
    id: 'home-feed',
    name: 'Home',
    alsoCalled: ['home feed', 'home timeline', 'timeline', 'feed'],
    definition: 'The feed of the accounts and hashtags you follow, and of what these people boost.',
    see: ['live-feeds', 'list'],
    page: '/your-timeline/',
    sources: ['mastodon-code-feed-manager'],
  },
  {
    id: 'live-feeds',
    name: 'Live feeds',
    alsoCalled: ['federated timeline', 'local timeline', 'public timeline', 'firehose', 'all'],
    definition:
      'Feeds of everything public that a server knows: the local one shows its own members, the other one also posts from elsewhere. Limited servers are left out.',
    see: ['home-feed', 'trends'],
    page: '/your-timeline/',
    sources: ['mastodon-code-public-feed', 'mastodon-code-web-strings-en'],
  },
  {
    id: 'trends',
    name: 'Trends',
    alsoCalled: ['trending', 'explore', 'popular'],
    definition: 'Posts, hashtags and links that are popular on a server. Posts of limited accounts are left out.',
    see: ['live-feeds'],
    page: '/your-timeline/',
    sources: ['mastodon-code-trends-statuses'],
  },
  {
    id: 'list',
    name: 'List',
    alsoCalled: ['lists', 'custom feed'],
    definition: 'A feed of people you chose from those you follow.',
    see: ['exclusive-list', 'home-feed'],
    page: '/your-timeline/',
    sources: ['mastodon-code-account-menu', 'mastodon-code-feed-manager'],
  },
  {
    id: 'exclusive-list',
    name: 'Exclusive list',
    alsoCalled: ['hide members in home', 'keep out of home'],
    definition:
      'A list whose members are kept out of Home. It is a way to follow Threads accounts and read them apart.',
    see: ['list'],
    page: '/your-timeline/',
    sources: ['mastodon-code-feed-manager', 'mastodon-code-list-editor'],
  },
  {
    id: 'notification-filtering',
    name: 'Notification filtering',
    alsoCalled: ['filtered notifications', 'notification policy', 'manage notifications'],
    definition:
      'Settings that hold back or drop notifications by kind of sender, for instance people you do not follow. Held ones wait under "Filtered notifications". There is no choice for one server.',
    see: ['follow-request'],
    page: '/control/',
    sources: [
      'mastodon-docs-api-notifications',
      'mastodon-docs-entity-notification-policy',
      'mastodon-code-web-strings-en',
    ],
  },
  {
    id: 'severed-relationships',
    name: 'Severed relationships',
    alsoCalled: ['lost connections', 'lost followers', 'severed follows'],
    definition:
      'The follows that were lost when a server was suspended by an admin or blocked by you. Mastodon tells you and lists them.',
    see: ['suspend', 'personal-domain-block'],
    page: '/control/',
    sources: ['mastodon-code-block-domain-service', 'mastodon-code-web-strings-en', 'mastodon-code-navigation'],
  },
  {
    id: 'secure-mode',
    name: 'Secure mode',
    alsoCalled: ['authorized fetch', 'authorised fetch', 'AUTHORIZED_FETCH', 'signed fetch'],
    definition:
      'A setting that makes a server answer requests for posts and profiles only if they are signed. A blocked server then cannot fetch under its own name. It does not stop somebody who is set on reading public posts.',
    see: ['http-signature', 'instance-actor'],
    page: '/admins/decide/',
    sources: ['mastodon-docs-admin-config', 'mastodon-code-server-strings-en'],
  },
  {
    id: 'limited-federation-mode',
    name: 'Limited federation mode',
    alsoCalled: ['allowlist', 'allow list', 'whitelist', 'closed federation', 'approved servers only'],
    definition:
      'A setting for private networks: the server exchanges posts only with servers on its own list. Domain blocks have no effect then.',
    see: ['domain-block'],
    page: '/check/',
    sources: ['mastodon-docs-admin-config'],
  },
  {
    id: 'blocklist',
    name: 'Blocklist',
    alsoCalled: ['block list', 'denylist', 'import list', 'CSV'],
    definition:
      'A file with servers to limit or suspend, which admins import and share. Mastodon shows it for review before it takes effect, and skips servers that already have a rule.',
    see: ['domain-block'],
    page: '/admins/policy-kit/',
    sources: ['mastodon-docs-admin-moderation', 'mastodon-code-admin-export-domain-blocks'],
  },
  {
    id: 'obfuscation',
    name: 'Obfuscation',
    alsoCalled: ['obfuscate', 'masked domain', 'censored domain'],
    definition:
      'An option that masks part of a name in the public list of limited servers: threads.net becomes thr****.*et. The digest beside it gives it away.',
    see: ['digest'],
    page: '/check/',
    sources: ['mastodon-code-domain-block-model', 'mastodon-code-server-strings-en'],
  },
  {
    id: 'digest',
    name: 'Digest',
    alsoCalled: ['hash', 'sha-256', 'fingerprint'],
    definition:
      'A fingerprint (SHA-256) of the full name in the public list of limited servers. It is the same whether the name is masked or not, so a masked threads.net can be recognised.',
    see: ['obfuscation'],
    page: '/check/',
    sources: ['mastodon-code-domain-block-model', 'mastodon-code-domain-block-serializer'],
  },
  {
    id: 'peers',
    name: 'Peers',
    alsoCalled: ['known servers', 'known instances', 'peer list'],
    definition:
      'A public list of the servers that a Mastodon server knows, up to a day old. Servers with any rule are left out, so threads.net on it means that there was no rule for exactly that name. If it is missing, that proves nothing.',
    see: ['nodeinfo'],
    page: '/check/',
    sources: ['mastodon-code-api-instance-peers', 'mastodon-code-instance-model'],
  },
  {
    id: 'relay',
    name: 'Relay',
    alsoCalled: ['relays', 'relay server'],
    definition:
      'A server that takes in public posts from the servers that joined it and passes them on. A personal block does not stop your posts from going to a relay.',
    page: '/privacy/',
    sources: ['mastodon-code-status-reach-finder', 'mastodon-issue-39293'],
  },
] satisfies Term[];
