import type { Trouble } from '../../src/dataset/schema/trouble.ts';

export default [
  {
    kind: 'question',
    id: 'what-happens',
    ask: 'What happens when you look for the account?',
    answers: [
      { choice: 'Nothing is found', leadsTo: 'what-was-typed' },
      { choice: 'The profile appears, but without posts', leadsTo: 'following-already' },
      { choice: 'I pressed Follow, and it stays a request', leadsTo: 'other-follows' },
    ],
  },
  {
    kind: 'question',
    id: 'what-was-typed',
    ask: 'What did you type into the search box?',
    answers: [
      { choice: 'The web address of a profile or a post', leadsTo: 'link-instead-of-handle' },
      { choice: 'A name alone, or a handle with threads.com', leadsTo: 'handle-not-exact' },
      { choice: '@name@threads.net, with each letter checked', leadsTo: 'any-other-account' },
    ],
  },
  {
    kind: 'question',
    id: 'any-other-account',
    ask: 'Can your server find any other Threads account?',
    help: [
      {
        text: 'Try one that somebody on your server follows, or @threads@threads.net, whose posts reached other servers in September 2024.',
        sources: ['enafore-issue-33'],
      },
    ],
    answers: [
      { choice: 'Yes', leadsTo: 'fediverse-symbol' },
      { choice: 'No, none', leadsTo: 'server-rule' },
      { choice: 'I cannot tell', leadsTo: 'found-elsewhere' },
    ],
  },
  {
    kind: 'question',
    id: 'found-elsewhere',
    ask: 'Does another server find the account?',
    help: [
      {
        text: 'Let somebody on another server search for the same handle. In January 2025 a NodeBB user learned this way that the fault lay with one server: a fresh one found Threads users.',
        sources: ['nodebb-issue-13041'],
      },
    ],
    answers: [
      { choice: 'Yes', leadsTo: 'server-rule' },
      { choice: 'No', leadsTo: 'fediverse-symbol' },
      { choice: 'I have nobody to ask', leadsTo: 'not-found-says-little' },
    ],
  },
  {
    kind: 'question',
    id: 'fediverse-symbol',
    ask: 'Is there a fediverse symbol on the Threads profile?',
    help: [
      {
        text: 'As described in 2024, an account that shares has such a symbol on its profile. No later check was found.',
        sources: ['bizownerdaily-verge-how-to-rewrite'],
      },
    ],
    answers: [
      { choice: 'Yes', leadsTo: 'shares-but-not-found' },
      { choice: 'No, or I cannot tell', leadsTo: 'about-the-owner' },
    ],
  },
  {
    kind: 'question',
    id: 'about-the-owner',
    ask: 'What do you know of the owner?',
    help: [
      {
        text: 'Meta named its conditions in June 2024: a Threads profile that is public, an owner of 18 or older, and a place outside the European Region.',
        sources: ['steiger-legal-threads-switzerland', 'meta-newsroom-introducing-threads'],
      },
    ],
    answers: [
      { choice: 'The owner is younger than 18', leadsTo: 'owner-under-18' },
      { choice: 'The owner is in the EU, in Switzerland or near them', leadsTo: 'european-region' },
      { choice: 'The Threads profile is private', leadsTo: 'private-profile' },
      { choice: 'None of these, or I do not know', leadsTo: 'sharing-off' },
    ],
  },
  {
    kind: 'question',
    id: 'server-rule',
    ask: 'What rule does your server have for threads.net?',
    help: [
      {
        text: 'The About page of a Mastodon server may say so under "Moderated servers".',
        sources: ['mastodon-code-web-strings-en'],
      },
    ],
    more: [{ page: '/check/', words: 'What does my server do with Threads?' }],
    answers: [
      { choice: 'It suspends threads.net', leadsTo: 'server-suspends-threads' },
      { choice: 'None, or it limits threads.net', leadsTo: 'on-the-block-list' },
      { choice: 'The list is hidden, or I cannot tell', leadsTo: 'rules-hidden' },
    ],
  },
  {
    kind: 'question',
    id: 'on-the-block-list',
    ask: 'Is your server on the list of servers that Threads blocks?',
    help: [
      {
        text: 'Threads publishes the list. It was noted at threads.com/moderated_servers in January 2026, and held 843 servers in December 2024.',
        sources: ['bridgy-fed-commit-89216a8', 'gehl-threads-moderation-2024-12'],
      },
    ],
    answers: [
      { choice: 'Yes', leadsTo: 'threads-blocks-server' },
      { choice: 'No, or the list does not open', leadsTo: 'which-software' },
    ],
  },
  {
    kind: 'question',
    id: 'which-software',
    ask: 'Which software does your server run?',
    answers: [
      { choice: 'Mastodon', leadsTo: 'new-server' },
      { choice: 'GoToSocial', leadsTo: 'gotosocial-reports' },
      { choice: 'Another, or I do not know', leadsTo: 'requests-not-accepted' },
    ],
  },
  {
    kind: 'question',
    id: 'new-server',
    ask: 'Is your server new?',
    answers: [
      { choice: 'Yes, and it never found a Threads account', leadsTo: 'new-server-finds-none' },
      { choice: 'No', leadsTo: 'bot-protection' },
    ],
  },
  {
    kind: 'question',
    id: 'following-already',
    ask: 'Do you follow the account already?',
    answers: [
      { choice: 'No', leadsTo: 'no-older-posts' },
      { choice: 'Yes, and it has not posted since', leadsTo: 'no-older-posts' },
      { choice: 'Yes, and it has posted since', leadsTo: 'posts-not-shared' },
    ],
  },
  {
    kind: 'question',
    id: 'other-follows',
    ask: 'Do follows of other Threads accounts from your server go through?',
    answers: [
      { choice: 'Yes', leadsTo: 'one-account-pending' },
      { choice: 'No, or I do not know', leadsTo: 'secure-mode-pending' },
    ],
  },
  {
    kind: 'cause',
    id: 'link-instead-of-handle',
    name: 'A web link instead of the handle',
    tell: [
      {
        text: 'You searched for an address at threads.com or threads.net. A developer found, in September 2026 or later, that the address of a post gives other servers only a web page, even for a signed request.',
        sources: ['mention-code-threads-quote-url'],
      },
      { text: 'A Friendica user found nothing this way in December 2023.', sources: ['friendica-issue-13719'] },
    ],
    act: [{ text: 'Take the name that follows the @ in the link, and search for @name@threads.net.' }],
  },
  {
    kind: 'cause',
    id: 'handle-not-exact',
    name: 'The handle is not whole, or ends in threads.com',
    tell: [
      {
        text: 'The part after the second @ is missing or is not threads.net, or a letter differs from the name on Threads. The website moved to threads.com in April 2025; the handle did not.',
        sources: ['hoverzoom-issue-1784', 'darnell-threads-handles-copy'],
      },
    ],
    act: [
      {
        text: 'Copy the name from the profile page, put @ before it and @threads.net behind it, and search for all of it.',
      },
    ],
    more: [{ page: '/compatibility/handle-domain/', words: 'Handles: threads.net or threads.com' }],
  },
  {
    kind: 'cause',
    id: 'not-found-says-little',
    name: '"Not found" alone does not say why',
    tell: [
      {
        text: 'Threads gives this same answer for an account that does not share and to a request whose signature it refuses.',
        sources: ['ktistec-issue-74', 'fedify-issue-122', 'activitypub-bot-issue-179'],
      },
      {
        text: 'A server that suspends Threads says nothing at all.',
        sources: ['mastodon-code-resolve-account'],
      },
    ],
    act: [
      {
        text: 'Ask the owner whether sharing is on, and your admin whether any Threads account can be found. One of the two can tell.',
      },
    ],
  },
  {
    kind: 'cause',
    id: 'shares-but-not-found',
    name: 'The account shares, and is not found all the same',
    tell: [
      {
        text: 'The profile has the symbol, and the handle is right. What your screen says does not tell the cause: Threads also answers "not found" when it refuses a signature.',
        sources: ['activitypub-bot-issue-179'],
      },
    ],
    act: [
      {
        text: 'Check each letter once more, and have the handle searched for on another server. If it is found there, tell your admin. No source says how long an account takes to be found after sharing is turned on.',
      },
    ],
    more: [{ page: '/compatibility/account-search/', words: 'Finding accounts, with its sources' }],
  },
  {
    kind: 'cause',
    id: 'owner-under-18',
    name: 'The owner is under 18',
    tell: [
      {
        text: 'You cannot tell from outside. Meta offers sharing to people aged 18 and over.',
        sources: ['meta-newsroom-introducing-threads'],
      },
    ],
    act: [{ text: 'Nothing: the owner cannot turn sharing on before that age.' }],
  },
  {
    kind: 'cause',
    id: 'european-region',
    name: 'The owner is in the European Region',
    tell: [
      {
        text: 'Ask the owner whether the setting appears. Meta left what it calls the European Region out in June 2024, and said so again in June 2025.',
        sources: ['steiger-legal-threads-switzerland', 'swipeinsight-meta-fediverse-search-feed'],
      },
      {
        text: 'Its list of June 2024 is wider than the EU, with Switzerland on it and the United Kingdom not.',
        sources: ['steiger-legal-threads-switzerland'],
      },
    ],
    act: [
      {
        text: 'No source names a way around it. Where you live yourself plays no part in any source found.',
      },
      {
        text: "Meta's European privacy policy, as archived in June 2026, says that Threads is not interoperable there.",
        sources: ['meta-threads-privacy-policy-eu-2026-06'],
      },
    ],
  },
  {
    kind: 'cause',
    id: 'private-profile',
    name: 'The profile is private',
    tell: [
      {
        text: 'The owner lets only approved people on Threads see the posts. Only public profiles can share.',
        sources: ['meta-newsroom-introducing-threads'],
      },
    ],
    act: [{ text: 'Ask the owner, who would have to make the profile public first.' }],
  },
  {
    kind: 'cause',
    id: 'sharing-off',
    name: 'Sharing is off',
    tell: [
      {
        text: 'No fediverse symbol on the profile suggests it.',
        sources: ['bizownerdaily-verge-how-to-rewrite'],
      },
      {
        text: 'Sharing is off until the owner turns it on, and in January 2025 Hachyderm wrote of Threads users that most do not federate.',
        sources: ['techcrunch-direct-link-copy', 'hachyderm-suspends-threads'],
      },
      {
        text: 'For an account that does not share, Threads answers "not found".',
        sources: ['ktistec-issue-74', 'bridgy-fed-commit-ddc3215'],
      },
    ],
    act: [
      { text: 'Ask the owner to turn it on. Nobody else can.' },
      {
        text: 'Whoever turned it off may have to wait: the settings text reported in May 2025 says that it can be turned on again after 30 days.',
        sources: ['wordpress-activitypub-issue-1752'],
      },
    ],
    more: [{ page: '/current-state/#how-to-turn-it-on', words: 'How to turn sharing on' }],
  },
  {
    kind: 'cause',
    id: 'server-suspends-threads',
    name: 'Your server suspends Threads',
    tell: [
      {
        text: 'No Threads account can be found: each look-up at threads.net comes back empty and says nothing.',
        sources: ['mastodon-code-resolve-account'],
      },
      {
        text: 'A server that only limits Threads lets you search and follow.',
        sources: ['mastodon-docs-admin-moderation'],
      },
    ],
    act: [{ text: 'Ask your admin, or use an account on another server. A member cannot get around it.' }],
    more: [{ page: '/admins/suspend/', words: 'What suspending Threads does' }],
  },
  {
    kind: 'cause',
    id: 'rules-hidden',
    name: 'Your server does not show its rules',
    tell: [
      {
        text: 'By default a Mastodon server shows its list of moderated servers to nobody. A hidden list does not mean "no rule".',
        sources: ['mastodon-code-default-settings'],
      },
    ],
    act: [
      {
        text: 'Ask your admin whether threads.net is suspended. If it is not, go back and take the answer "None".',
      },
    ],
    more: [{ page: '/check/', words: 'Other ways to find out' }],
  },
  {
    kind: 'cause',
    id: 'threads-blocks-server',
    name: 'Threads blocks your server',
    tell: [
      {
        text: 'The name of your server is on the list. From outside a block looks like a fault: Fedibird got the answer 429 in March 2024 and suspected a block, which was not confirmed.',
        sources: ['fedibird-issue-19'],
      },
    ],
    act: [
      {
        text: 'Tell your admin. Reasons that Meta gave in March 2024 include a missing privacy policy, a missing rule against users under 13 and a missing public feed. The copy read had lost a first list, so these are not all.',
        sources: ['meta-help-server-blocking-copy-2024'],
      },
    ],
    more: [{ page: '/admins/decide/#could-threads-be-blocking-us', words: 'Could Threads be blocking us?' }],
  },
  {
    kind: 'cause',
    id: 'new-server-finds-none',
    name: 'A new server finds no Threads account',
    tell: [
      {
        text: 'An admin reported this of a new Mastodon server in September 2024. Mastodon staff answered that it was no fault of Mastodon; the rest of the answer was cut off in the copy read.',
        sources: ['mastodon-issue-32013'],
      },
    ],
    act: [
      {
        text: 'No source tells of a cure. Go through what Threads asks of servers, a publicly accessible feed among it.',
        sources: ['meta-help-server-blocking-copy-2024'],
      },
    ],
    more: [{ page: '/admins/decide/#could-threads-be-blocking-us', words: 'Could Threads be blocking us?' }],
  },
  {
    kind: 'cause',
    id: 'bot-protection',
    name: 'Bot protection keeps Threads out',
    tell: [
      {
        text: "A service such as Cloudflare stands before your server. On one Mastodon server its bot protection kept Meta's servers from reaching it; the admin's page has no date and is of early 2024 by its content.",
        sources: ['dftba-lets-talk-about-threads'],
      },
    ],
    act: [{ text: 'Ask your admin to let requests from Threads through.' }],
  },
  {
    kind: 'cause',
    id: 'gotosocial-reports',
    name: 'Your server runs GoToSocial',
    tell: [
      {
        text: 'Reports from January 2024 to January 2025 say that GoToSocial cannot find or follow Threads accounts. No later report was found.',
        sources: ['gotosocial-issue-2491', 'gotosocial-issue-3471', 'gotosocial-issue-3682'],
      },
    ],
    act: [
      {
        text: 'Ask your admin whether a newer version finds them, or use an account on a server with other software. A maintainer called it a fault on the side of Threads and declined a workaround.',
        sources: ['gotosocial-issue-3682'],
      },
    ],
    more: [{ page: '/developers/#gotosocial', words: 'What was reported of GoToSocial' }],
  },
  {
    kind: 'cause',
    id: 'requests-not-accepted',
    name: 'Threads does not accept the requests of your server',
    tell: [
      {
        text: 'No Threads account is found. Threads answers "not found" to requests without a signature, and to signatures it dislikes.',
        sources: ['fedify-issue-122', 'activitypub-bot-issue-179'],
      },
    ],
    act: [{ text: 'Ask your admin whether the software signs its requests, and look for it among the reports.' }],
    more: [{ page: '/developers/', words: 'Developer notes, with reports by software' }],
  },
  {
    kind: 'cause',
    id: 'no-older-posts',
    name: 'Older posts do not load',
    tell: [
      {
        text: 'The profile is found and empty. That is no fault: Threads gives other servers no list of older posts.',
        sources: ['ghost-issue-981', 'ghost-commit-00101b4'],
      },
    ],
    act: [
      {
        text: "Follow the account and wait for its next post. New ones should appear, said Ghost's developers in July 2026.",
        sources: ['ghost-issue-981'],
      },
    ],
    more: [{ page: '/compatibility/backfill/', words: 'Older posts, with their sources' }],
  },
  {
    kind: 'cause',
    id: 'posts-not-shared',
    name: 'The post waits, or is not shared',
    tell: [
      {
        text: 'Threads holds each post back for 15 minutes.',
        sources: ['thezarc-15-minute-edits'],
      },
      {
        text: 'In March 2024 Meta left out posts with polls, posts with restricted replies, and reposts of and replies to posts that are not shared. No newer list was found.',
        sources: ['last-week-in-fediverse-61-copy'],
      },
    ],
    act: [
      {
        text: 'Wait a quarter of an hour. If no later post arrives either, ask the owner whether sharing is on.',
      },
    ],
  },
  {
    kind: 'cause',
    id: 'one-account-pending',
    name: 'This one account does not accept the follow',
    tell: [
      {
        text: 'Other Threads accounts accept follows from your server. In April 2025 a user reported that a Threads account could federate again after it had been deactivated and reactivated, but that a bridge could not link it again.',
        sources: ['bridgy-fed-issue-1878'],
      },
    ],
    act: [
      {
        text: 'Ask the owner whether sharing is on, and whether the account was deactivated for a time. No source tells of a cure.',
      },
    ],
  },
  {
    kind: 'cause',
    id: 'secure-mode-pending',
    name: 'Your server may be in secure mode',
    tell: [
      {
        text: 'The profile says that your request waits. One admin saw follows stay pending in December 2023 on a server in secure mode (authorized fetch). That page is gone, and no later report was found.',
        sources: ['vmst-threads-rules-old'],
      },
    ],
    act: [{ text: 'Ask your admin whether secure mode is on.' }],
    more: [{ page: '/compatibility/signed-fetch/', words: 'Signed requests, with their sources' }],
  },
] satisfies Trouble[];
