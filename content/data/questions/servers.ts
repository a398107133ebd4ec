import type { Question } from '../../../src/dataset/schema/question.ts';

export default [
  {
    id: 'is-my-server-connected',
    topic: 'servers',
    question: 'Is my server connected to Threads?',
    asked: [
      'Will my server federate with Threads?',
      'Do you federate with Threads.net?',
      'is my server connected to threads',
      'does my server block Threads',
      'does my instance federate',
      'check my server',
    ],
    answer: [
      'Look at your server\'s About page, under "Moderated servers", or use the checker of this guide. If neither tells, sign in and search for a handle that is known to share: if its profile appears, your server does not suspend Threads.',
      'Mastodon does not publish its list of blocks unless the admin switches that on. So an empty answer means "not published", never "not blocked".',
      'The connection has two ends: Threads may be blocking your server although your server does not block Threads.',
    ],
    evidence: [
      {
        source: 'mastodon-code-default-settings',
        supports: ['status'],
        quote: "show_domain_blocks: 'disabled'",
      },
      {
        source: 'mastodon-code-api-instance-domain-blocks',
        supports: ['status'],
        quote: 'head 404 unless api_enabled?',
      },
      {
        source: 'mastodon-code-resolve-account',
        supports: ['status'],
        quote: 'return if domain_not_allowed?(@domain)',
      },
      { source: 'gehl-threads-moderation-2024-12', supports: ['status'] },
    ],
    more: [
      { page: '/check/', words: 'Check your server' },
      { page: '/admins/servers/', words: 'What named servers decided' },
    ],
  },
  {
    id: 'which-servers-block-threads',
    topic: 'servers',
    question: 'Which servers block Threads?',
    asked: [
      'Would it be a good idea to have a more accurate (and therefore higher) number on how many Threads defeds there are?',
      'list of servers that block Threads',
      'blocked by which instances',
    ],
    answer: [
      'No complete list exists. This guide lists servers whose own statements could be read, such as hachyderm.io (suspended in January 2025) and mastodon.social (connected, by a statement of January 2025), each with its date.',
      'The list of Fedi Pact signers is a list of pledges: some signers federate, and some servers block without having signed. The list in the repository lists.d is the reverse: it names servers that federate with Threads.',
      'Most Mastodon servers publish no list of blocks, so nobody can count them all. Shared block lists do not help either: IFTAS withheld threads.net from its FediCheck service in early 2025.',
    ],
    evidence: [
      { source: 'hachyderm-suspends-threads', supports: ['status'] },
      {
        source: 'rochko-keeps-threads-link-2025-01',
        supports: ['status'],
        quote:
          'at mastodon.social, hate speech is prohibited, and we will take action on any Threads account found violating our policies',
      },
      { source: 'dftba-lets-talk-about-threads', supports: ['status'] },
      { source: 'scicomm-xyz-blocks-threads-2023-06', supports: ['status'] },
      { source: 'greyhat-lists-d', supports: ['status'] },
      {
        source: 'iftas-fedicheck-withholds-threads-2025',
        supports: ['status'],
        quote: 'We are withholding threads.net from FediCheck temporarily',
      },
      {
        source: 'mastodon-code-default-settings',
        supports: ['status'],
        quote: "show_domain_blocks: 'disabled'",
      },
    ],
    more: [
      { page: '/admins/servers/', words: 'What named servers decided' },
      { page: '/admins/', words: 'Measured shares' },
      { page: '/admins/fedipact/', words: 'The Fedi Pact' },
    ],
  },
  {
    id: 'how-many-servers-block-threads',
    topic: 'servers',
    question: 'How many servers block Threads?',
    asked: [
      'How representative of the user base is this, or are admins gatekeeping here?',
      'Would it be a good idea to have a more accurate (and therefore higher) number on how many Threads defeds there are?',
      'share of servers that block Threads',
      'percentage of servers',
      'statistics of blocking',
    ],
    answer: [
      'No figure covers all servers, and none dated after January 2025 was found. Two figures for servers were found; they count different things.',
      'In December 2023 a tracker put it at 41% of the servers whose status it knew, pledges included. That is second-hand.',
      'An undated crawl by mastodon.help counted 583 of 1,597 Mastodon servers with a known status, 36.5%, as suspending Threads or having signed the Fedi Pact. Those held about 20% of the users on the 1,597 servers. The same 583 are 5% of all 11,611 servers that it knew, because most publish no list.',
    ],
    evidence: [
      { source: 'literature-cafe-41-percent', supports: ['status'], quote: '41% of instances' },
      {
        source: 'sh-itjust-works-threads-vote-2023-12',
        supports: ['status'],
        quote: '41% of instances have blocked Threads',
      },
      {
        source: 'mastodon-help-instances',
        supports: ['status'],
        locator: 'Panel "Show Threads moderation statistics"',
      },
    ],
    more: [
      { page: '/admins/', words: 'Measured shares, each with its denominator' },
      { page: '/mistakes/', words: 'Common mistakes' },
    ],
  },
  {
    id: 'what-is-the-fedi-pact',
    topic: 'servers',
    question: 'What is the Fedi Pact?',
    asked: ['What is Threads? What is Fedipact?', 'anti meta pact', 'fedipact', 'pledge to block Meta'],
    answer: [
      'A pledge by admins and moderators, begun in June 2023 by a person known as vantablack, to block every server that Meta would run. It predates Threads itself.',
      'Its words: "i hereby agree to block any instances owned by meta should they pop up on the fediverse".',
      'It binds nobody. dftba.club signed and later chose to federate; scicomm.xyz and lemmy.blahaj.zone block without having signed.',
      'How many servers signed is not known: no dated count was found. An article of early 2026 calls the pact active; nothing from mid-2025 on was found to check that by.',
    ],
    evidence: [
      {
        source: 'beehaw-fedipact-2023-06',
        supports: ['status'],
        quote: 'i hereby agree to block any instances owned by meta should they pop up on the fediverse',
      },
      { source: 'we-distribute-fedipact-2023-06', supports: ['status'] },
      {
        source: 'gehl-thoughts-on-threads-2023-12',
        supports: ['status'],
        quote: 'Back in June or so, vanta black created the Fedipact',
      },
      { source: 'fedipact-online', supports: ['status'] },
      { source: 'fediview-threads-integration-2026', supports: ['status'] },
      { source: 'dftba-lets-talk-about-threads', supports: ['limit'] },
      { source: 'scicomm-xyz-blocks-threads-2023-06', supports: ['limit'] },
      { source: 'lemmy-blahaj-zone-threads-2024', supports: ['limit'] },
    ],
    more: [
      { page: '/admins/fedipact/', words: 'The Fedi Pact' },
      { page: '/admins/servers/', words: 'What named servers decided' },
    ],
  },
  {
    id: 'should-my-server-defederate',
    topic: 'servers',
    question: 'Should my server defederate from Threads?',
    asked: [
      'Does this move make sense to people? Any arguments for staying connected?',
      'Should Lemmy.zip defederate from Threads?',
      'what am I losing by allowing Threads to federate with my instance?',
      'Do we want to allow it on a tentative / silenced basis?',
      'should we block Threads',
      'block or federate',
      'what to do about Threads as an admin',
    ],
    answer: [
      "That is for your server's community to decide, and this guide takes no side. There are three choices: federate, limit, or suspend.",
      "Questions that admins asked first: how many members follow or are followed from Threads; how many reports there were about it; whether Meta's rules clash with yours; who decides; and what members would lose, because suspending deletes follows for good.",
      'Similar numbers led to opposite decisions in January 2025. Hachyderm had received one report about Threads users and suspended because of the harm it expected; Fosstodon had received two and stayed connected because members can block for themselves.',
    ],
    evidence: [
      {
        source: 'hachyderm-suspends-threads',
        supports: ['status'],
        quote:
          "Threads' recent changes in their moderation policies ... puts their moderation practices in direct conflict with ours.",
      },
      {
        source: 'fosstodon-position-on-threads-2025-01',
        supports: ['status'],
        quote: 'since everyone on Fosstodon can personally block Threads, we felt it prudent to keep the doors open',
      },
      { source: 'mastodon-docs-admin-moderation', supports: ['status'], quote: 'will not be restored' },
      {
        source: 'social-coop-moeller-limit-2023-12',
        supports: ['status'],
        quote: "There's a common false dichotomy about #Threads: cut them off, or leave it to user choice.",
      },
      { source: 'fediview-threads-integration-2026', supports: ['status'] },
    ],
    more: [
      { page: '/admins/decide/', words: 'Decision helper' },
      { page: '/admins/', words: 'The three stances side by side' },
      { page: '/debate/for/', words: 'Arguments for' },
      { page: '/debate/against/', words: 'Arguments against' },
    ],
  },
  {
    id: 'limit-or-suspend',
    topic: 'servers',
    question: 'What is the difference between limit and suspend?',
    asked: [
      "I don't know the federation options at our disposal. (Degrees of (de)federation)",
      'How about adding a feature to "unlist" an instance, where you could interact with it normally, but its posts wouldn\'t show up in All, Popular, etc.?',
      'limit vs suspend',
      'silence or block',
      'difference of limiting and blocking a server',
      'what does limited mean',
    ],
    answer: [
      'Limit hides Threads accounts from members who do not follow them, and keeps every follow. Suspend ends the connection and deletes all follows in both directions.',
      'Under limit, posts leave the live feeds, hashtags, trends and suggestions; boosts by people you follow go on reaching you; new followers from there become requests; your posts are delivered there as before.',
      'Under suspend, your server keeps only usernames from Threads, and posts with open reports. Nothing is restored if the block is lifted.',
      'A third option, None, allows rejecting only media or only reports.',
    ],
    evidence: [
      {
        source: 'mastodon-docs-admin-moderation',
        supports: ['status'],
        quote: 'it can still be found via search, mentions, and following, but the content is invisible publicly.',
      },
      {
        source: 'mastodon-docs-admin-moderation',
        supports: ['status'],
        quote: 'No content from the server will be stored locally except for usernames.',
      },
      {
        source: 'mastodon-code-feed-manager',
        supports: ['status'],
        locator: 'Home and list filters: no check for limited accounts',
      },
      {
        source: 'mastodon-code-status-reach-finder',
        supports: ['status'],
        locator: 'No check for limited accounts on delivery',
      },
      {
        source: 'mastodon-code-delete-account-service',
        supports: ['status'],
        locator: 'Posts attached to unresolved reports are kept',
      },
      {
        source: 'mastodon-docs-entity-admin-domain-block',
        supports: ['status'],
        quote: '`noop` = Do nothing. Allows for rejecting media or reports',
      },
    ],
    more: [
      { page: '/admins/limit/', words: 'Limit' },
      { page: '/admins/suspend/', words: 'Suspend' },
      { page: '/admins/federate/', words: 'Federate' },
    ],
  },
  {
    id: 'do-follows-come-back-after-a-suspension',
    topic: 'servers',
    question: 'If my server suspends Threads and undoes it, do follows come back?',
    asked: [
      "Does blocking it mean we can't follow anyone on there?",
      'undo a suspension',
      'restore lost followers',
      'unblock a server again',
    ],
    answer: [
      'No: suspending deletes the follows between the two servers in both directions, and lifting the block does not restore them.',
      'Members who lose connections get a notice that says how many. Limit keeps follows, and so does a block that only rejects media.',
      'Hachyderm counted what its members would lose, and published the numbers and the queries, before it suspended Threads.',
    ],
    evidence: [
      {
        source: 'mastodon-docs-admin-moderation',
        supports: ['status'],
        quote: 'They will not be restored in case the remote server is un-suspended later.',
      },
      {
        source: 'mastodon-code-server-strings-en',
        supports: ['status'],
        quote: 'Undoing the suspension will not restore any data or relationship.',
      },
      { source: 'mastodon-code-block-domain-service', supports: ['status'] },
      { source: 'hachyderm-suspends-threads', supports: ['status'] },
    ],
    more: [
      { page: '/admins/suspend/', words: 'What suspending does' },
      { page: '/admins/policy-kit/', words: 'Impact queries and undo' },
    ],
  },
  {
    id: 'could-threads-be-blocking-my-server',
    topic: 'servers',
    question: 'Could Threads be blocking my server?',
    asked: [
      "Can't federate with Threads/Pixelfed on my new instance",
      'Threadsとの接続ができない',
      'is my server blocked by Threads',
      'blocklist of Threads',
      'why does Threads block us',
      'why has Threads blocked us',
      'is my server blocked by Meta',
    ],
    answer: [
      'Yes, that happens: Threads publishes a list of servers that it blocks, which had 843 entries on 13 December 2024. No later count was found.',
      'Reasons that Meta gave in March 2024 include having no sufficient privacy policy, no public rule on children under 13, and no publicly accessible feed. The copy read has lost part of the list, so these are not all.',
      "Signs are that no Threads account can be found from your server although another server finds them. Look for your domain on Threads' page of moderated servers.",
      'It can be undone: mastodon.social and misskey.io were on the list when it came out, and were taken off.',
    ],
    cells: [{ feature: 'server-blocks', direction: 'from-threads' }],
    evidence: [
      { source: 'gehl-threads-moderation-2024-12', supports: ['status'] },
      { source: 'threads-com-moderated-servers', supports: ['status'] },
      {
        source: 'meta-help-server-blocking-copy-2024',
        supports: ['status'],
        quote: "We'll also block a server if it doesn't have a: - Sufficient privacy policy",
      },
      {
        source: 'mastodon-issue-20831',
        supports: ['status'],
        quote: "Meta's federation policies require a server to have a public local feed",
      },
      {
        source: 'nodebb-issue-13041',
        supports: ['status'],
        quote: 'Seems like threads has intentionally blocked federation with community.nodebb.org .',
      },
      { source: 'darnell-threads-blocks-flagships', supports: ['status'] },
    ],
    more: [
      { page: '/admins/decide/', words: 'Could Threads be blocking us?' },
      { page: '/compatibility/server-blocks/', words: 'Server blocks in detail' },
    ],
  },
  {
    id: 'can-threads-moderators-remove-my-posts',
    topic: 'servers',
    question: 'Can Threads moderators remove my posts?',
    asked: ['can Meta delete my posts', 'moderation by Meta', 'Meta bans my account'],
    answer: [
      "They can take them off Threads: Meta's terms, in the European version of 2026, allow that for any reason. What stands on your own server is for its moderators to decide.",
      "How much Meta moderates there is not clear. A report of June 2025 says that the fediverse feed is not subject to Threads' rules or moderation.",
      'The Threads app offers to report a post from another server; that menu item was seen in June 2026, and not tried. Whether that report is sent on to your server is unknown.',
    ],
    cells: [{ feature: 'reports', direction: 'from-threads' }],
    evidence: [
      {
        source: 'meta-threads-terms-eu-2026-06',
        supports: ['status'],
        quote: "for any reason in Meta's sole discretion",
      },
      {
        source: 'verge-fediverse-feed-copy',
        supports: ['status'],
        stance: 'contradicts',
        quote: "The fediverse feed isn't algorithmically ranked, or subject to any of Threads' rules or moderation",
      },
      {
        source: 'matters-test-2026-06-04-receiver',
        supports: ['status'],
        quote: 'exposed `查看原始貼文`, `封鎖`, and `檢舉`',
        locator: 'Menu items: view original post, block, report',
      },
    ],
    more: [
      { page: '/compatibility/reports/', words: 'Reports in detail' },
      { page: '/privacy/', words: "What Meta's policies say" },
    ],
  },
  {
    id: 'what-about-one-bad-account-on-threads',
    topic: 'servers',
    question: "What happens if one Threads account breaks my server's rules?",
    asked: [
      'What happens if there is a problematic account on Threads that is federating?',
      'how likely are Threads/Meta to *not* have hategroups?',
      'report a Threads user',
      'abusive Threads account',
      'harassment from Threads',
      'hate speech from Threads',
    ],
    answer: [
      'Your moderators can limit or suspend that one account; they do not have to act on all of Threads. mastodon.social and, in 2024, Hachyderm described doing so.',
      'You can report an account and have a copy of the report forwarded to its server. Whether Threads acts on such reports is unknown.',
      'Critics answer that single blocks come too late for people who are targets, and that a personal block protects only the one who sets it.',
    ],
    cells: [{ feature: 'reports', direction: 'to-threads' }],
    evidence: [
      {
        source: 'hachyderm-limits-threads-pr-510',
        supports: ['status'],
        quote: 'would never federate with Hachyderm',
        locator: 'On single harmful accounts',
      },
      {
        source: 'rochko-keeps-threads-link-2025-01',
        supports: ['status'],
        quote:
          'at mastodon.social, hate speech is prohibited, and we will take action on any Threads account found violating our policies',
      },
      {
        source: 'mastodon-code-report-service',
        supports: ['status'],
        quote: 'Send report to the server where the account originates from',
      },
      {
        source: 'hcommons-social-blocks-threads-2023-12',
        supports: ['status'],
        locator: 'On members at risk',
      },
      {
        source: 'feditips-server-level-block-2024-03',
        supports: ['status'],
        quote: 'The blocking needs to be done by the server admins',
      },
    ],
    more: [
      { page: '/compatibility/reports/', words: 'Reports in detail' },
      { page: '/debate/against/', words: 'The moderation argument and its answer' },
    ],
  },
  {
    id: 'will-other-servers-block-mine',
    topic: 'servers',
    question: 'Will other servers block mine if we federate with Threads?',
    asked: [
      "are you also planning to block any other instances that don't block #Meta ?",
      'blocked for federating with Threads',
      'guilt by association',
      'second-degree blocks',
      'will other servers defederate us',
      'blocked by others because of Threads',
      'will others defederate us',
    ],
    answer: [
      'Some people have proposed that, under the name transitive defederation, but nothing read shows how many servers do it. Of the servers read for this guide, vmst.io and toot.cat rejected it.',
      "A public list of servers that federate with Threads exists, made for people who want to block those too. It has about a dozen entries, half of them Meta's own domains, and is opinionated.",
    ],
    evidence: [
      { source: 'nexus-of-privacy-transitive-defederation', supports: ['status'] },
      { source: 'toot-cat-wiki-threads', supports: ['status'] },
      { source: 'vmst-threads-known-issues', supports: ['status'] },
      { source: 'vmst-io-defederation-page', supports: ['status'] },
      { source: 'scicomm-xyz-reply-transitive-2023-06', supports: ['status'] },
      { source: 'greyhat-lists-d', supports: ['status'] },
      { source: 'lists-d-pr-56', supports: ['status'] },
    ],
    more: [
      { page: '/admins/servers/', words: 'What named servers decided' },
      { page: '/debate/against/', words: 'Arguments against federating' },
    ],
  },
  {
    id: 'how-do-servers-decide',
    topic: 'servers',
    question: 'How do servers decide about Threads?',
    asked: [
      'How representative of the user base is this, or are admins gatekeeping here?',
      'Why are people not allowed to do that if they want to?',
      'vote on Threads',
      'member poll',
      'who decides about Threads',
    ],
    answer: [
      'In different ways: by a member vote (social.coop, sh.itjust.works), by asking supporters (Fosstodon), by a survey that advises (vmst.io), or by the moderators (Hachyderm).',
      "Such polls show what those who were asked think, and no more: mstdn.social's poll of 2023 had 63.3% for blocking from the start, social.coop's vote 74% for limiting.",
      'A poll with three answers can split a side. When urbanists.social asked in July 2023, 39.7% were for doing nothing, 38.9% for limit and 21.4% for suspend, and replies objected at once.',
    ],
    evidence: [
      { source: 'social-coop-loomio-threads-stance', supports: ['status'] },
      { source: 'sh-itjust-works-threads-vote-2023-12', supports: ['status'] },
      { source: 'fosstodon-position-on-threads-2025-01', supports: ['status'] },
      { source: 'vmst-threads-known-issues', supports: ['status'] },
      { source: 'hachyderm-suspends-threads', supports: ['status'] },
      { source: 'stux-threads-poll-2023-06', supports: ['status'], quote: 'No (block from start)' },
      { source: 'urbanists-social-threads-poll-2023-07', supports: ['status'] },
    ],
    more: [
      { page: '/admins/policy-kit/', words: 'Poll wording and announcement' },
      { page: '/admins/decide/', words: 'Decision helper' },
    ],
  },
] satisfies Question[];
