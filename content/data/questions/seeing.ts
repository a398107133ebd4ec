import type { Question } from '../../../src/dataset/schema/question.ts';

export default [
  {
    id: 'will-i-see-threads-without-following',
    topic: 'seeing',
    question: 'Will I see Threads posts if I follow nobody there?',
    asked: [
      "If you're on mastodon.social, do you see/interact with Threads accounts?",
      'do I have to see Threads posts',
      'Threads posts of strangers',
      'what if I ignore Threads',
    ],
    answer: [
      'You may. Your home timeline holds only what people you follow post or boost, so a Threads post can reach it as a boost. The live feeds, hashtags and trends of your server can also show Threads posts that its members receive.',
      'If your server limits Threads, those posts leave the live feeds, hashtags, trends and suggestions. Boosts by people you follow go on reaching you.',
      'If your server suspends Threads, none of it arrives.',
    ],
    cells: [{ feature: 'public-posts', direction: 'from-threads' }],
    evidence: [
      {
        source: 'mastodon-docs-api-accounts',
        supports: ['status'],
        quote: "Receive this account's reblogs in home timeline? Defaults to true.",
      },
      {
        source: 'mastodon-code-activity-create',
        supports: ['status'],
        quote: 'return reject_payload! unless related_to_local_activity?',
      },
      {
        source: 'mastodon-code-public-feed',
        supports: ['status'],
        quote: 'merge(Account.without_suspended.without_silenced)',
      },
      {
        source: 'mastodon-code-feed-manager',
        supports: ['status'],
        locator: 'Home and list filters: no check for limited accounts',
      },
      { source: 'fediview-threads-integration-2026', supports: ['status'] },
    ],
    more: [
      { page: '/your-timeline/', words: 'What changes in your timeline' },
      { page: '/control/', words: 'Seeing less' },
    ],
  },
  {
    id: 'can-i-block-threads',
    topic: 'seeing',
    question: 'Can I opt out of Threads, or block all of it?',
    asked: [
      'How do we as users go about blocking them? Can we yet?',
      'Could you please add an option to block Threads ?',
      'block threads.net',
      'block Threads completely',
      'opt out of Threads',
      'stop Threads',
      'get rid of Threads',
    ],
    answer: [
      'Yes: you can block the whole domain threads.net for your own account. You then see no posts or notifications from it, and nobody there can follow you.',
      'In Mastodon 4.6: open any profile from Threads, open its menu, choose "Block threads.net", then "Block server". It also removes the people you follow there and those who follow you.',
      'Milder steps: mute or block one account, hide the boosts of a person you follow, or filter words. Or ask your admins what they do for the whole server.',
      'It protects your account only. People on Threads can, as the dialog says, interact with your old posts, and your public posts stay readable on the web.',
    ],
    cells: [{ feature: 'user-blocks', direction: 'to-threads' }],
    evidence: [
      {
        source: 'mastodon-code-web-strings-en',
        supports: ['status'],
        quote: "You won't see posts or notifications from users on this server.",
      },
      {
        source: 'mastodon-code-after-block-domain-from-account',
        supports: ['status'],
        locator: 'Removes follows in both directions',
      },
      {
        source: 'mastodon-code-domain-block-modal',
        supports: ['status'],
        locator: 'Counts the followers and the follows you will lose',
      },
      {
        source: 'mastodon-code-web-strings-en',
        supports: ['limit'],
        quote: 'People from this server can interact with your old posts.',
      },
      { source: 'mastodon-docs-user-moderating', supports: ['status'] },
      { source: 'fosstodon-position-on-threads-2025-01', supports: ['status'] },
      { source: 'fediview-threads-integration-2026', supports: ['status'] },
    ],
    more: [
      { page: '/control/', words: 'Every way to see less, and what each does' },
      { page: '/tools/', words: 'Which apps have these controls' },
    ],
  },
  {
    id: 'can-i-block-threads-in-advance',
    topic: 'seeing',
    question: 'Can I block Threads before I meet anyone from it?',
    asked: [
      'How do users "PRE block" these instances?',
      'block Threads preemptively',
      'block threads.net before it appears',
    ],
    answer: [
      'Yes, by importing a list: a file with the one line threads.net, imported as a "Domain blocking list" in Mastodon\'s settings. This comes from reading the code of Mastodon 4.6.5; nobody tried it for this guide.',
      'The page "Blocked domains" has no box for typing a domain in. Apps can also add one through the API.',
      'The usual way, from the menu of a Threads profile, needs a profile to start from.',
    ],
    evidence: [
      { source: 'mastodon-code-bulk-import-row', supports: ['status'] },
      { source: 'mastodon-code-blocked-domains-page', supports: ['status'] },
      { source: 'mastodon-docs-api-domain-blocks', supports: ['status'] },
      {
        source: 'feditips-server-level-block-2024-03',
        supports: ['status'],
        locator: 'Replies disagree on whether a profile is needed',
      },
    ],
    more: [
      { page: '/control/', words: 'Blocking the domain, step by step' },
      { page: '/mistakes/', words: 'Common mistakes' },
    ],
  },
  {
    id: 'does-a-keyword-filter-hide-threads',
    topic: 'seeing',
    question: 'Can I hide Threads with a keyword filter for threads.net?',
    asked: [
      'filter threads.net',
      'mute the domain with a filter',
      'muted words and Threads',
      'mute the word threads.net',
    ],
    answer: [
      "No: Mastodon's filters look at the words of a post, not at the server of its author. A filter for threads.net catches posts whose text has that address in it, such as a link.",
      'Filters cover content warnings, descriptions of media and poll options too. To hide a whole server, block the domain instead.',
    ],
    evidence: [
      { source: 'mastodon-code-search-concern', supports: ['status'], locator: 'searchable_text' },
      {
        source: 'mastodon-docs-user-moderating',
        supports: ['status'],
        quote: "searched for in any status's content, including CW, media descriptions, and poll options.",
      },
    ],
    more: [
      { page: '/control/', words: 'What each control does and does not do' },
      { page: '/tools/', words: 'Apps and their filters' },
    ],
  },
  {
    id: 'does-limiting-hide-boosts',
    topic: 'seeing',
    question: 'Does limiting Threads hide boosts of Threads posts?',
    asked: [
      'can you explain how you have implemented this limiting exactly?',
      'boosts from a limited server',
      'limited but boosted posts',
    ],
    answer: [
      "No: in the code of Mastodon 4.6.5 nothing stops a boost by someone you follow from bringing a limited account's post into your Home and lists. Several issues report the same.",
      'Limit does hide those posts from live feeds, hashtags, trends and suggestions, also from people who follow the account.',
      'You can hide the boosts of one person you follow, or block threads.net for yourself: that keeps boosts of Threads posts out of your Home.',
    ],
    evidence: [
      {
        source: 'mastodon-code-feed-manager',
        supports: ['status'],
        locator: 'Home and list filters: no check for limited accounts',
      },
      { source: 'mastodon-issue-26301', supports: ['status'] },
      { source: 'mastodon-issue-27179', supports: ['status'] },
      { source: 'mastodon-issue-32955', supports: ['status'] },
      { source: 'mastodon-issue-33588', supports: ['status'] },
      { source: 'mastodon-code-trends-statuses', supports: ['status'], quote: '!status.account.silenced?' },
      {
        source: 'mastodon-docs-user-moderating',
        supports: ['status'],
        quote: 'This option only appears on users who you are currently following.',
      },
    ],
    more: [
      { page: '/admins/limit/', words: 'What Limit does' },
      { page: '/control/', words: 'Hide boosts' },
    ],
  },
  {
    id: 'why-do-i-get-no-notice-of-a-threads-follower',
    topic: 'seeing',
    question: 'Why did I get no notice of a follower from Threads?',
    asked: ['no notification of new followers', 'new follower from Threads', 'follower without notification'],
    answer: [
      "One known cause is that your server limits Threads. A follow from a limited server becomes a request, and with Mastodon's default settings the notice of it is filtered: look under Follow requests.",
      'Notifications from limited accounts that you do not follow are filtered by default too. You can change that in the notification settings. All of this was read in the code of Mastodon 4.6.5 and not tried.',
    ],
    evidence: [
      {
        source: 'mastodon-code-activity-follow',
        supports: ['status'],
        quote: 'if target_account.locked? || @account.silenced?',
      },
      { source: 'mastodon-code-notify-service', supports: ['status'] },
      {
        source: 'mastodon-docs-entity-notification-policy',
        supports: ['status'],
        quote: '"for_limited_accounts": "filter"',
      },
      {
        source: 'mastodon-code-web-strings-en',
        supports: ['status'],
        quote: 'the {domain} staff thought you might want to review follow requests from these accounts manually.',
      },
    ],
    more: [
      { page: '/admins/limit/', words: 'What Limit does' },
      { page: '/your-timeline/', words: 'Notifications' },
    ],
  },
  {
    id: 'will-i-see-metas-ads',
    topic: 'seeing',
    question: "Will I see Meta's ads on Mastodon?",
    asked: [
      'Will #Fediverse followers of Thread accounts see those ads?',
      'advertising on Mastodon',
      'sponsored posts',
    ],
    answer: [
      'No other server can place ads in your home timeline. What can reach you is a post that somebody you follow was paid for, or that one of them boosts.',
      'That is how vmst.io explained it to its members; its page has since been deleted. No test or statement by Meta on this was found.',
    ],
    evidence: [{ source: 'vmst-threads-known-issues', supports: ['status'], locator: 'Privacy and ads questions' }],
    more: [
      { page: '/your-timeline/', words: 'What changes in your timeline' },
      { page: '/privacy/', words: 'Who receives what' },
    ],
  },
  {
    id: 'will-threads-flood-my-server',
    topic: 'seeing',
    question: 'Will Threads flood my timeline or a small server?',
    asked: [
      'What kind of sever requirements are needed?',
      'do you have the actual manpower/means to deal with potentially thousands of reports in the coming weeks?',
      'server load',
      'how much traffic',
      'too many posts',
      'small server and Threads',
      'how many posts come from Threads',
    ],
    answer: [
      'No report of that was found. A Mastodon server keeps only posts that concern its own members, for example because one of them follows the author.',
      'In January 2025 Hachyderm reported about 10,000 Threads accounts and vmst.io 7,680; a newsletter put mastodon.social at about 25,000.',
      'In 2023 some expected that self-hosted servers could not cope. Nothing read measures the load, and no count after January 2025 was found.',
    ],
    evidence: [
      {
        source: 'mastodon-code-activity-create',
        supports: ['status'],
        quote: 'return reject_payload! unless related_to_local_activity?',
      },
      { source: 'hachyderm-suspends-threads', supports: ['status'] },
      { source: 'vmst-threads-known-issues', supports: ['status'] },
      { source: 'fediverse-report-147-copy', supports: ['status'] },
      { source: 'friendica-discussion-13725', supports: ['status'] },
      {
        source: 'lemmy-self-hosted-worry-2023-07',
        supports: ['status'],
        stance: 'contradicts',
        quote: "I'm not sure if many of the self-hosted instances will be able to federate with it",
      },
    ],
    more: [
      { page: '/debate/against/', words: 'Arguments against federating' },
      { page: '/admins/', words: 'How admins respond' },
    ],
  },
  {
    id: 'why-do-threads-posts-arrive-late',
    topic: 'seeing',
    question: 'Why do Threads posts arrive late?',
    asked: ['delay of Threads posts', 'posts out of order', 'posts come 15 minutes later'],
    answer: [
      'Because Threads holds a post back for 15 minutes, the time its author has for editing it, before it goes to other servers. Until October 2024 the time for editing was 5 minutes.',
      'vmst.io listed "Threads posts out of order on Mastodon" among the issues it knew of; its page has since been deleted.',
    ],
    cells: [{ feature: 'delivery-delay', direction: 'from-threads' }],
    evidence: [
      {
        source: 'thezarc-15-minute-edits',
        supports: ['status', 'since'],
        quote: 'os posts do Threads serão enviados a plataformas parceiras, como o Mastodon, apenas após 15 minutos',
      },
      { source: 'tech2news-15-minute-edits', supports: ['status'] },
      { source: 'vmst-threads-known-issues', supports: ['status'] },
    ],
    more: [
      { page: '/compatibility/delivery-delay/', words: 'The delay in detail' },
      { page: '/your-timeline/', words: 'What changes in your timeline' },
    ],
  },
  {
    id: 'why-are-pictures-from-threads-missing',
    topic: 'seeing',
    question: 'Why are pictures from Threads missing or broken?',
    asked: ['images not loading', 'broken photos', 'media of Threads posts not shown'],
    answer: [
      'The addresses of pictures and videos that Threads sends out stop working after a few hours, so software that links to the original instead of keeping a copy shows a broken picture. The last step is our inference.',
      'Mastodon keeps a copy, but only of the first four attachments of a post. If your server rejects media from threads.net, no picture arrives at all.',
      'Developers also saw in June 2026 that Threads leaves out the type of a file, which some software needs.',
    ],
    cells: [
      { feature: 'images', direction: 'from-threads' },
      { feature: 'video', direction: 'from-threads' },
    ],
    evidence: [
      {
        source: 'bridgy-fed-issue-1825',
        supports: ['status'],
        quote: 'services like Threads that generate dynamic URLs that only work for a few hours or so',
      },
      {
        source: 'bridgy-fed-issue-2118',
        supports: ['status'],
        quote: 'proxy and cache Threads images, since they expire after a few hours',
      },
      { source: 'mastodon-code-status-model', supports: ['limit'], quote: 'MEDIA_ATTACHMENTS_LIMIT = 4' },
      {
        source: 'mastodon-code-server-strings-en',
        supports: ['limit'],
        quote:
          'Removes locally stored media files and refuses to download any in the future. Irrelevant for suspensions',
      },
      {
        source: 'ktistec-commit-19bde28',
        supports: ['limit'],
        quote: 'some servers (e.g. Threads) omit `mediaType`',
      },
    ],
    more: [
      { page: '/compatibility/images/', words: 'Images in detail' },
      { page: '/compatibility/video/', words: 'Video in detail' },
    ],
  },
] satisfies Question[];
