import type { Question } from '../../../src/dataset/schema/question.ts';

export default [
  {
    id: 'can-i-follow-a-threads-user',
    topic: 'following',
    question: 'Can I follow a Threads user from Mastodon?',
    asked: [
      "So I guess I don't understand if I can follow Threads users or if they can follow me.",
      "Does blocking it mean we can't follow anyone on there?",
      'how do I follow a threads account',
      'follow Threads users from Mastodon',
      'can I add a Threads friend',
      'is following Threads accounts supported',
      'follow Threads without a Meta account',
    ],
    answer: [
      'Yes, if that person has turned fediverse sharing on and neither server blocks the other. Search your own server for the full handle, such as @name@threads.net, and press Follow.',
      'Sharing is off until a person turns it on. Only adults with a public profile, outside what Meta calls the European Region, can do so.',
      'From then on you receive what that person posts. Older posts do not load.',
    ],
    cells: [
      { feature: 'follow-from-fediverse', direction: 'to-threads' },
      { feature: 'backfill', direction: 'from-threads' },
    ],
    evidence: [
      {
        source: 'meta-engineering-entered-fediverse',
        supports: ['status'],
        quote:
          'People on those servers can now follow federated Threads profiles and see, like, reply to, and repost posts from the fediverse.',
      },
      {
        source: 'techcrunch-direct-link-copy',
        supports: ['limit'],
        quote: 'fediverse sharing is not turned on by default in Threads',
      },
      {
        source: 'steiger-legal-threads-switzerland',
        supports: ['limit'],
        quote: 'Are located outside the European Region',
      },
      { source: 'hachyderm-suspends-threads', supports: ['status'] },
    ],
    more: [
      { page: '/follow/', words: 'How to follow a Threads account' },
      { page: '/compatibility/follow-from-fediverse/', words: 'Following from the fediverse in detail' },
    ],
  },
  {
    id: 'how-to-find-a-threads-account',
    topic: 'following',
    question: 'How do I find a Threads account in Mastodon search?',
    asked: [
      'Cannot search and follow threads users',
      "can't import threads.com posts by searching for their url",
      'look up a Threads user',
      'search for someone on Threads',
      'paste a Threads link into search',
    ],
    answer: [
      'Type the whole handle, @name@threads.net, into the search box of your own server. If the account shares to the fediverse, its profile appears and you can follow it.',
      'Do not paste a link from threads.com. A developer noted, on or after 1 September 2026, that the page of a post there answers other servers only with a web page, so it cannot be opened inside the fediverse.',
      'Only the spelling with threads.net has been seen to work.',
    ],
    cells: [
      { feature: 'account-search', direction: 'to-threads' },
      { feature: 'handle-domain', direction: 'to-threads' },
    ],
    evidence: [
      {
        source: 'instagram-help-about-threads-fediverse-2024',
        supports: ['status'],
        quote: 'users on other servers can search for and follow your profile',
      },
      {
        source: 'mention-threads-quote-markup-test',
        supports: ['limit'],
        quote: 'serves `text/html` even to a signed request with every `Accept` variant',
      },
      { source: 'bridgy-fed-commit-ddc3215', supports: ['status'] },
    ],
    more: [
      { page: '/follow/', words: 'The account finder' },
      { page: '/compatibility/account-search/', words: 'Searching for accounts in detail' },
    ],
  },
  {
    id: 'why-cant-i-find-a-threads-account',
    topic: 'following',
    question: "Why can't I find a Threads account?",
    asked: [
      "Can't federate with Threads/Pixelfed on my new instance",
      'Cannot search and follow threads users',
      'Threadsとの接続ができない',
      'Threads account not found',
      'no results for a Threads handle',
      'Threads user does not exist',
    ],
    answer: [
      'The first thing to check is whether its owner turned fediverse sharing on: without that, Threads tells other servers that there is no such account.',
      'Then check the spelling (@name@threads.net, not threads.com), and whether your server suspends Threads: on a suspended domain every search comes back empty.',
      "If no Threads account at all can be found, Threads may be blocking your server, or a bot filter in front of your server may be keeping Meta's servers out. Both have been reported.",
      'Some server software had to be changed first, because Threads also answers "not found" to requests that are not signed the way it expects.',
    ],
    cells: [
      { feature: 'account-search', direction: 'to-threads' },
      { feature: 'signed-fetch', direction: 'to-threads' },
    ],
    evidence: [
      { source: 'ktistec-issue-74', supports: ['status'] },
      {
        source: 'bridgy-fed-commit-ddc3215',
        supports: ['status'],
        quote: 'turn on fediverse sharing',
        locator: 'Message shown when the look-up gives 404',
      },
      {
        source: 'mastodon-code-resolve-account',
        supports: ['status'],
        quote: 'return if domain_not_allowed?(@domain)',
      },
      {
        source: 'nodebb-issue-13041',
        supports: ['status'],
        quote: 'Seems like threads has intentionally blocked federation with community.nodebb.org .',
      },
      {
        source: 'dftba-lets-talk-about-threads',
        supports: ['status'],
        quote: "CloudFlare's bot protection was preventing Facebook's server from reaching ours",
      },
      {
        source: 'activitypub-bot-issue-179',
        supports: ['status'],
        quote: "Threads gives a 404 error when it doesn't like a signature -- kind of bunk.",
      },
    ],
    more: [
      { page: '/follow/', words: "Why can't I find it?" },
      { page: '/check/', words: 'Check your server' },
      { page: '/admins/decide/', words: 'Could Threads be blocking us?' },
    ],
  },
  {
    id: 'why-is-a-threads-profile-empty',
    topic: 'following',
    question: 'Why is a Threads profile empty on my server?',
    asked: [
      "Threads account posts don't load",
      'empty profile no posts',
      'Threads profile without posts',
      'no old posts on a Threads profile',
      'posts of a Threads account are missing',
    ],
    answer: [
      'Because Threads gives other servers no list of older posts. Your server shows only what reached it after somebody there began to follow the account.',
      'Follow the account and wait for its next post. Threads sends a post out 15 minutes after it is written.',
      'In July 2026 developers of Ghost said that new posts should reach followers, and that a case where they did not was unexpected.',
    ],
    cells: [
      { feature: 'backfill', direction: 'from-threads' },
      { feature: 'delivery-delay', direction: 'from-threads' },
    ],
    evidence: [
      {
        source: 'ghost-issue-981',
        supports: ['status'],
        quote: 'Threads currently does not expose a public ActivityPub outbox',
      },
      {
        source: 'mastodon-code-activity-create',
        supports: ['status'],
        quote: 'return reject_payload! unless related_to_local_activity?',
      },
      {
        source: 'thezarc-15-minute-edits',
        supports: ['limit'],
        quote:
          'Agora, os posts do Threads serão enviados a plataformas parceiras, como o Mastodon, apenas após 15 minutos.',
      },
    ],
    more: [
      { page: '/compatibility/backfill/', words: 'Older posts in detail' },
      { page: '/follow/', words: 'How to follow a Threads account' },
    ],
  },
  {
    id: 'can-threads-users-follow-me',
    topic: 'following',
    question: 'Can people on Threads follow me?',
    asked: [
      "So I guess I don't understand if I can follow Threads users or if they can follow me.",
      'What happens when Threads takes off and their users demand to be able to follow and be followed by fediverse users?',
      'Threads followers on Mastodon',
      'can my friends on Threads follow me',
    ],
    answer: [
      'Yes, if they have fediverse sharing on: since 17 June 2025 they can find you by your exact handle and follow you. From December 2024 they could follow only accounts that had interacted with one that shares.',
      'In a test of June 2026 such a follow was confirmed. It was one tester with one account, on a Matters gateway and not on Mastodon.',
      'If your server limits Threads, the follow becomes a request that waits for your approval. If your server suspends Threads, the follow is refused.',
      'Few had done it when it was counted: in January 2025 about 800 Threads users followed anyone on mastodon.social.',
    ],
    cells: [
      { feature: 'follow-from-threads', direction: 'from-threads' },
      { feature: 'account-search', direction: 'from-threads' },
    ],
    evidence: [
      { source: 'swipeinsight-meta-fediverse-search-feed', supports: ['status', 'since'] },
      { source: 'neowin-threads-follow-fediverse-2024-12', supports: ['status'] },
      {
        source: 'matters-test-2026-06-02-follow-delivery',
        supports: ['status'],
        quote: 'Follow state: following, confirmed in logged-in Safari UI readback',
      },
      {
        source: 'mastodon-docs-admin-moderation',
        supports: ['limit'],
        quote:
          'this will automatically turn all follows from the limited server into follow requests, even if the followed account does not require approving followers',
      },
      { source: 'fediverse-report-147-copy', supports: ['limit'] },
    ],
    more: [
      { page: '/compatibility/follow-from-threads/', words: 'Following from Threads in detail' },
      { page: '/control/', words: 'Deciding who follows you' },
    ],
  },
  {
    id: 'does-seeing-them-mean-they-see-me',
    topic: 'following',
    question: 'If I can see someone on Threads, can they see me?',
    asked: [
      "If you're on mastodon.social, do you see/interact with Threads accounts?",
      'is it two way',
      'can they see me too',
      'one-way federation',
    ],
    answer: [
      'Not always: contact can run one way. You may read a Threads account that never sees what you post.',
      'Hachyderm wrote in January 2025 that not every Threads account its members could see was fully federating, and counted 2,033 of its accounts following Threads accounts but only 26 Threads accounts following back into Hachyderm.',
      'Apart from your replies, a person on Threads sees your posts by looking up your account or following it. They then appear on your profile page there and in a separate fediverse feed.',
    ],
    cells: [
      { feature: 'public-posts', direction: 'to-threads' },
      { feature: 'public-posts', direction: 'from-threads' },
    ],
    evidence: [
      { source: 'hachyderm-suspends-threads', supports: ['status'], quote: 'not all are fully federating' },
      { source: 'verge-fediverse-feed-copy', supports: ['status'], quote: "It's very much a separate feed" },
      { source: 'matters-test-2026-06-04-receiver', supports: ['status'] },
    ],
    more: [
      { page: '/current-state/', words: 'What works in each direction' },
      { page: '/your-timeline/', words: 'What changes in your timeline' },
    ],
  },
  {
    id: 'threads-net-or-threads-com',
    topic: 'following',
    question: 'Is it threads.net or threads.com?',
    asked: [
      "can't import threads.com posts by searching for their url",
      'Do you federate with Threads.net?',
      'which domain do I use',
      'Threads address',
      'right domain of Threads',
    ],
    answer: [
      'For handles and for blocks it is threads.net. threads.com is the address of the website and of web links to posts.',
      'The website moved in April 2025; a Threads engineer was reported as saying that fediverse handles would stay on threads.net. A test of June 2026 and code of August 2026 use threads.net.',
      'So block threads.net. In everything read, up to August 2026, a rule for threads.com had nothing to act on; it does no harm.',
    ],
    cells: [
      { feature: 'handle-domain', direction: 'from-threads' },
      { feature: 'handle-domain', direction: 'to-threads' },
    ],
    evidence: [
      {
        source: 'darnell-threads-handles-copy',
        supports: ['status'],
        quote: 'Fediverse handles were still using the .net domain',
      },
      {
        source: 'matters-test-2026-06-04-receiver',
        supports: ['status'],
        locator: 'Address of the Threads account',
      },
      { source: 'bridgy-fed-commit-ddc3215', supports: ['status'] },
      {
        source: 'mention-commit-d378424',
        supports: ['status'],
        quote: 'threads.net is native first-party ActivityPub',
      },
      {
        source: 'jdm-pr-2906',
        supports: ['status'],
        quote: 'threads.net now fully redirects to threads.com',
        locator: 'Website, not ActivityPub',
      },
      {
        source: 'hoverzoom-issue-1784',
        supports: ['since'],
        quote: 'It moved from `threads.net` to `threads.com` in April 2025',
      },
    ],
    more: [
      { page: '/compatibility/handle-domain/', words: 'The handle domain in detail' },
      { page: '/mistakes/', words: 'Common mistakes' },
    ],
  },
  {
    id: 'does-it-work-in-the-eu',
    topic: 'following',
    question: 'Does Threads federation work in the EU?',
    asked: [
      'Threads fediverse sharing EU',
      'Threads fediverse in Europe',
      'not available in my country',
      'Germany, France, Italy, Spain',
    ],
    answer: [
      'People on Threads in the EU, and in the rest of what Meta calls the European Region, cannot turn sharing on. For people on Mastodon there, no source names a limit.',
      "Meta's list of that region, of June 2024, is wider than the EU: it has Switzerland, Norway and Iceland among others. The United Kingdom is not on it, and a UK guide without a date describes sharing as available there.",
      "On 21 January 2026 Meta's European privacy policy dropped the promise that interoperability would follow. The version stored on 29 June 2026 says that Threads is not interoperable, and no later change was found up to 22 August 2026.",
      "No source gives Meta's reason for leaving Europe out of sharing; for the late start of Threads itself in the EU it named the Digital Markets Act, by a report of 2023. The fediverse feed needs sharing to be on, so it should be out of reach there too; that is our inference.",
    ],
    evidence: [
      {
        source: 'steiger-legal-threads-switzerland',
        supports: ['status'],
        quote: 'Are located outside the European Region',
      },
      {
        source: 'meta-threads-privacy-policy-eu-2025-05',
        supports: ['status'],
        quote: 'but interoperability will follow soon',
      },
      {
        source: 'meta-threads-privacy-policy-eu-2026-06',
        supports: ['status'],
        quote: 'At present, Threads is not interoperable with Third Party Services',
      },
      { source: 'open-terms-archive-pga-versions', supports: ['limit'] },
      {
        source: 'vodafone-uk-parents-threads',
        supports: ['limit'],
        quote: "Public accounts which are 18+ can connect to the 'fediverse'.",
      },
      { source: 'sweclockers-threads-eu-dma-2023', supports: ['limit'] },
      { source: 'swipeinsight-meta-fediverse-search-feed', supports: ['limit'] },
    ],
    more: [
      { page: '/current-state/', words: 'Who can turn sharing on' },
      { page: '/history/', words: 'What changed when' },
      { page: '/watch/', words: 'What to watch' },
    ],
  },
  {
    id: 'is-everyone-on-threads-in-the-fediverse',
    topic: 'following',
    question: 'Is everybody on Threads in the fediverse?',
    asked: [
      'Is this something that can truly happen if Threads is only going to be enabling federation for those who opt-in?',
      'are all Threads users federated',
      'is sharing on by default',
    ],
    answer: [
      "No: sharing is off until a person turns it on, and most had not done so in January 2025, by Hachyderm's account.",
      "Only adults with a public profile outside Meta's European Region can turn it on at all.",
    ],
    evidence: [
      { source: 'hachyderm-suspends-threads', supports: ['status'], quote: 'most are not' },
      {
        source: 'techcrunch-direct-link-copy',
        supports: ['status'],
        quote: 'fediverse sharing is not turned on by default in Threads',
      },
      {
        source: 'steiger-legal-threads-switzerland',
        supports: ['limit'],
        quote: 'Are located outside the European Region',
      },
      {
        source: 'mastodawn-user-threads-switch',
        supports: ['status'],
        quote: "there's a switch you gotta turn on to push it out to the Fediverse",
      },
    ],
    more: [
      { page: '/current-state/', words: 'Who can turn sharing on' },
      { page: '/explained/', words: 'Federation explained' },
    ],
  },
  {
    id: 'what-if-they-turn-sharing-off',
    topic: 'following',
    question: 'What happens if a Threads user turns sharing off?',
    asked: ['turn off fediverse sharing', 'disable sharing', 'stop sharing to the fediverse'],
    answer: [
      "By one observer's account, the profile seems to vanish from outside. Meta asks other servers to delete the posts it had shared, and says that it cannot make them do so.",
      'Turning sharing back on may take a while: the settings text reported on 31 May 2025 speaks of 30 days.',
      'Whether your follow comes back then is unknown. No text by Meta says so; one user reported in April 2025 that an account that had been deactivated could federate again after it was reactivated.',
    ],
    cells: [{ feature: 'deletes', direction: 'from-threads' }],
    evidence: [
      {
        source: 'wordpress-activitypub-issue-1752',
        supports: ['status'],
        quote: "You'll be able to turn sharing back on after 30 days.",
        locator: "Threads' settings text, quoted in the issue",
      },
      {
        source: 'verge-turn-on-fediverse-sharing',
        supports: ['status'],
        quote: "If you stop sharing, Meta can request that the post be removed from another server, but that's all",
      },
      {
        source: 'meta-threads-terms-eu-2026-01',
        supports: ['status'],
        quote: 'Meta cannot remove or delete any Threads Content from any Third Party Services or Third Party Servers',
      },
      {
        source: 'bridgy-fed-issue-1878',
        supports: ['limit'],
        quote: 'after reactivation, it can refederate',
      },
    ],
    more: [
      { page: '/compatibility/follow-from-fediverse/', words: 'Following from the fediverse in detail' },
      { page: '/privacy/', words: 'Who receives what' },
    ],
  },
  {
    id: 'can-a-threads-user-move-to-mastodon',
    topic: 'following',
    question: 'Can a Threads user move to Mastodon and keep their followers?',
    asked: ['migrate from Threads', 'transfer followers', 'leave Threads for Mastodon'],
    answer: [
      "No: Threads offers no such move. Adam Mosseri of Meta named it as an eventual aim in December 2023, Mastodon's then CEO called it lacking in January 2025, and no later release was found.",
      'A person who moves can follow their Threads contacts again from Mastodon, where those contacts share. That was one of the reasons mastodon.social gave for staying connected.',
      'With sharing opt-in, a move could in any case carry over only the followers who had opted in, as one blogger pointed out in March 2024.',
    ],
    cells: [{ feature: 'account-migration', direction: 'from-threads' }],
    evidence: [
      {
        source: 'mosseri-video-fediverse-2023-12',
        supports: ['status'],
        quote: 'you can actually even move eventually your followers from one app to another',
      },
      {
        source: 'rochko-keeps-threads-link-2025-01',
        supports: ['status'],
        quote: 'Maintaining interoperability from our side is important to enable this.',
      },
      {
        source: 'feditips-no-migration-2023-12',
        supports: ['status'],
        quote: 'There is no account migration system on Threads.',
      },
      { source: 'manton-threads-opt-in', supports: ['limit'] },
    ],
    more: [
      { page: '/compatibility/account-migration/', words: 'Moving accounts in detail' },
      { page: '/debate/for/', words: 'Arguments for federating' },
    ],
  },
  {
    id: 'can-i-follow-instagram-accounts',
    topic: 'following',
    question: 'Can I follow Instagram accounts from Mastodon this way?',
    asked: [
      "But that's for Threads, not Intagram, right?",
      'Instagram on Mastodon',
      'does Instagram federate',
      'follow an Instagram user',
    ],
    answer: [
      'Nothing read for this guide says so. Every source speaks of Threads accounts, and every handle seen ends in @threads.net.',
      'Threads is a separate app by the same company. Who can share is defined for Threads users only.',
    ],
    evidence: [
      {
        source: 'meta-newsroom-introducing-threads',
        supports: ['status'],
        quote: 'Sharing to the fediverse is available to Threads users ages 18 and up with public profiles.',
      },
      {
        source: 'mention-commit-d378424',
        supports: ['status'],
        quote: 'threads.net is native first-party ActivityPub',
      },
    ],
    more: [
      { page: '/current-state/', words: 'What works and for whom' },
      { page: '/glossary/', words: 'Words used in this guide' },
    ],
  },
] satisfies Question[];
