import type { Question } from '../../../src/dataset/schema/question.ts';

export default [
  {
    id: 'does-threads-count-as-federated',
    topic: 'bigger',
    question: 'Does Threads really federate?',
    asked: [
      'is their integration enough to count as federated?',
      "What is the actual state? If it's not complete, is a complete implementation coming?",
      'is Threads part of the fediverse',
      'is Threads fully federated',
      'Threads fediverse integration status',
    ],
    answer: [
      'Partly. People can opt in, posts and likes cross, and follows work both ways; replies from Threads, and much else, do not or are unknown.',
      "It is opt-in, for adults, and not offered in Meta's European Region. Posts from other servers stay in a feed of their own.",
      'Whether a fuller version is coming is not known: no announcement by Meta of any change to federation after 17 June 2025 was found.',
    ],
    cells: [
      { feature: 'follow-from-fediverse', direction: 'to-threads' },
      { feature: 'follow-from-threads', direction: 'from-threads' },
      { feature: 'public-posts', direction: 'from-threads' },
      { feature: 'replies', direction: 'from-threads' },
      { feature: 'replies', direction: 'to-threads' },
    ],
    evidence: [
      {
        source: 'matters-test-2026-06-04-receiver',
        supports: ['status'],
        quote: "You can't reply to posts from other servers yet.",
      },
      {
        source: 'matters-test-2026-06-02-follow-delivery',
        supports: ['status'],
        quote: 'Gateway readback after the Threads Like action confirmed inbound Like return',
      },
      {
        source: 'socialdocs-pr-32',
        supports: ['status'],
        quote: 'treat it as a Mastodon-compatible but feature-limited peer',
      },
      { source: 'swipeinsight-meta-fediverse-search-feed', supports: ['status'] },
    ],
    more: [
      { page: '/', words: 'The bridge, drawn from the data' },
      { page: '/current-state/', words: 'What works in each direction' },
      { page: '/compatibility/', words: 'The whole table' },
    ],
  },
  {
    id: 'did-threads-end-federation',
    topic: 'bigger',
    question: 'Did Threads end federation?',
    asked: [
      'is their integration enough to count as federated?',
      'is Threads leaving the fediverse',
      'does Threads still federate',
      'has Meta abandoned federation',
      'is Threads giving up on the fediverse',
    ],
    answer: [
      'No evidence says so. A test of June 2026, developers in July and August 2026, and a Threads post of 1 September 2026 or later, found on another server, all show it running. The date of that post is computed from its number.',
      "In December 2025 the head of Threads called it \"something that we're maintaining, but it's not the thing that we're talking about that's gonna help the app break out\". \"Maintenance mode\" are a newsletter's words, not his.",
      'Searches bring up a text that names 1 September 2026 as the end. It is a thought experiment of July 2023.',
      'No source on Threads that was read is newer than September 2026.',
    ],
    cells: [{ feature: 'public-posts', direction: 'from-threads' }],
    evidence: [
      { source: 'matters-test-2026-06-04-receiver', supports: ['status'] },
      {
        source: 'ghost-issue-981',
        supports: ['status'],
        quote: 'this is unexpected behaviour (they should appear)',
      },
      { source: 'bridgy-fed-commit-ddc3215', supports: ['status'] },
      { source: 'mention-threads-note-fields', supports: ['status'] },
      {
        source: 'fediverse-report-147-copy',
        supports: ['status'],
        quote: "It's something that we're supporting, it's something that we're maintaining",
      },
      { source: 'qoto-imagined-end-2026', supports: ['status'] },
    ],
    more: [
      { page: '/history/', words: 'Timeline of events' },
      { page: '/watch/', words: 'What would change the answer' },
    ],
  },
  {
    id: 'will-threads-replace-mastodon',
    topic: 'bigger',
    question: 'Will Threads replace Mastodon?',
    asked: [
      'Is meta going to buy up and shut down all the independent mastodon instances?',
      'So why is everyone championing Threads as the main Twitter alternative?',
      'end of Mastodon',
      'Meta buys Mastodon',
      'Threads or Mastodon',
      'will Mastodon die',
    ],
    answer: [
      'There is no sign of it in anything read. The fediverse existed before Threads, and Mastodon runs without it.',
      'They differ in size. Meta claimed over 400 million monthly Threads users in August 2025; FediDB counted about 1.1 million active fediverse accounts in June 2026. The methods differ, so compare no more than the order of magnitude.',
      'What people fear is less a replacement than dependence on a very large neighbour; that argument has its own page.',
    ],
    evidence: [
      { source: 'fediview-threads-integration-2026', supports: ['status'] },
      {
        source: 'the-national-threads-400m',
        supports: ['status'],
        quote: 'Just passed 400M monthly actives on here.',
      },
      { source: 'socialdocs-issue-27', supports: ['status'] },
    ],
    more: [
      { page: '/debate/against/', words: 'Arguments against federating' },
      { page: '/debate/for/', words: 'Arguments for federating' },
      { page: '/watch/', words: 'What to watch' },
    ],
  },
  {
    id: 'does-threads-change-how-mastodon-works',
    topic: 'bigger',
    question: 'Does Threads federation change how Mastodon works?',
    asked: [
      'Does this change anything about how Mastodon works?',
      'does Threads change Mastodon',
      'what is different for Mastodon users',
    ],
    answer: [
      'No: Mastodon 4.6.5 has no code that treats Threads in a special way. Timelines, follows and moderation work as with any other server.',
      'What changes is what may reach you, if your server federates and somebody on it follows people there.',
      'One indirect effect can be seen: in 2024 a server operator asked for separate switches for local and remote feeds, because Threads blocks servers without a public feed. Mastodon 4.5 has such switches; no source says that they were made for Threads.',
    ],
    evidence: [
      {
        source: 'mastodon-code-app-folder',
        supports: ['status'],
        locator: 'Search for threads.net and threads.com at v4.6.5: no hits',
      },
      {
        source: 'mastodon-blog-repository',
        supports: ['status'],
        locator: 'Posts from July 2025 to August 2026: Threads and Meta not named',
      },
      {
        source: 'mastodon-issue-20831',
        supports: ['limit'],
        quote: "Meta's federation policies require a server to have a public local feed",
      },
      {
        source: 'mastodon-changelog',
        supports: ['limit'],
        quote:
          'This splits the `timeline_preview` setting into four more granular settings controlling live feeds and topic (hashtag, trending link) feeds.',
      },
      { source: 'fediview-threads-integration-2026', supports: ['status'] },
    ],
    more: [
      { page: '/your-timeline/', words: 'What changes in your timeline' },
      { page: '/explained/', words: 'Federation explained' },
    ],
  },
  {
    id: 'why-do-some-servers-block-threads',
    topic: 'bigger',
    question: 'Why do some servers block Threads?',
    asked: [
      'Why are some instances blocking Threads?',
      'Genuine question, how is defederating threads protecting trans people?',
      'Is it more of a symbolic move, because we all hate Meta?',
      'How will defederating help that?',
      'Warum sperrt Ihr Threads?',
      'Why are you giving Threads "a chance"? We know about the parent company.',
      'reasons to block Threads',
      'why is Threads blocked',
      'why defederate Threads',
    ],
    answer: [
      "Their statements name Meta's moderation, what it does with data, its power over a network run by communities, and the safety of members at risk.",
      'hcommons.social pointed to Myanmar and to members at risk in December 2023; Hachyderm to the change in Meta\'s rules in January 2025; toot.cat wants to "put every obstacle in the path of corporate dominance".',
      'Servers that stay connected answer that members can block for themselves, that single accounts can be acted on, and that reports were few. Critics of that answer say that a personal block protects only the one who sets it.',
    ],
    evidence: [
      {
        source: 'hachyderm-suspends-threads',
        supports: ['status'],
        quote:
          "Threads' recent changes in their moderation policies ... puts their moderation practices in direct conflict with ours.",
      },
      { source: 'hcommons-social-blocks-threads-2023-12', supports: ['status'] },
      {
        source: 'toot-cat-wiki-threads',
        supports: ['status'],
        quote: 'put every obstacle in the path of corporate dominance and control of the fediverse',
      },
      {
        source: 'veganism-social-threads-faq',
        supports: ['status'],
        quote: 'we do not want to federate with a platform that allows hate speech',
      },
      {
        source: 'fosstodon-position-on-threads-2025-01',
        supports: ['status'],
        quote: 'since everyone on Fosstodon can personally block Threads, we felt it prudent to keep the doors open',
      },
      {
        source: 'feditips-server-level-block-2024-03',
        supports: ['status'],
        quote: 'The blocking needs to be done by the server admins',
      },
      { source: 'balkan-to-rochko-2024-03', supports: ['status'] },
      {
        source: 'reply-to-balkan-2024-03',
        supports: ['status'],
        stance: 'contradicts',
        quote: 'a draconian over-reaction in light of available user-level blocking tools',
      },
    ],
    more: [
      { page: '/debate/against/', words: 'Arguments against federating' },
      { page: '/debate/for/', words: 'Arguments for federating' },
      { page: '/admins/servers/', words: 'What named servers decided' },
    ],
  },
  {
    id: 'will-meta-extinguish-the-fediverse',
    topic: 'bigger',
    question: 'Will Meta embrace, extend and extinguish the fediverse?',
    asked: [
      'how would Threads using ActivityPub extingush the Fediverse?',
      'Did google force the independent XMPP client developers to not implement cool features or something?',
      'But if they really break it, why not fork it and not worry about Threads?',
      'will Meta destroy the fediverse',
      'can Threads kill ActivityPub',
      'takeover of the fediverse',
    ],
    answer: [
      'Nobody knows: it is an argument about the future. The step that it predicts, leaving or breaking the protocol once dominant, has not been observed.',
      'For: Ploum wrote in 2023 that Google joined XMPP, then left, and that XMPP would have been no worse off had Google never joined. Against: John Gruber holds that XMPP was doomed anyway, and Eugen Rochko wrote in 2023 that, if Meta left, the fediverse would end up where it stood.',
      'Since then no withdrawal and no proprietary extension of ActivityPub by Meta was found. It added functions until June 2025, kept fediverse posts in a separate feed, and was on no attendee list read from the standards meetings of 2026.',
    ],
    evidence: [
      {
        source: 'ploum-kill-decentralised-network-2023-06',
        supports: ['status'],
        quote: 'if Google had not joined, XMPP would not be worse than it is today',
      },
      {
        source: 'daring-fireball-xmpp-google-2023-06',
        supports: ['status'],
        quote: 'Sorry, but XMPP Was Doomed, Not Extinguished by Google',
      },
      {
        source: 'mastodon-blog-what-to-know-threads-2023-07',
        supports: ['status'],
        quote: 'where we would end up is exactly where we are now',
      },
      { source: 'lemmy-quotes-mastodon-blog-2023-07', supports: ['status'] },
      {
        source: 'tilanus-xmpp-members-2013-05',
        supports: ['status'],
        quote: 'uses the protocol, but barely participates in the ecosystem',
      },
      { source: 'verge-fediverse-feed-copy', supports: ['status'], quote: "It's very much a separate feed" },
      { source: 'w3c-socialwg-kickoff-2026-03', supports: ['status'] },
    ],
    more: [
      { page: '/debate/against/', words: 'The argument, its answer and the evidence' },
      { page: '/watch/', words: 'What to watch' },
    ],
  },
  {
    id: 'how-many-threads-accounts-federate',
    topic: 'bigger',
    question: 'How many Threads accounts are in the fediverse?',
    asked: [
      'number of federated Threads accounts',
      'how many people on Threads turned sharing on',
      'how many Threads users are federated',
    ],
    answer: [
      'No total has been published. The largest single count found is about 25,000 Threads accounts known to mastodon.social in January 2025, by a newsletter.',
      'In the same month Hachyderm knew about 10,000. These are counts by one server each: an account that nobody there ever met is not in them. They may overlap, so do not add them up.',
      'No count after January 2025 was found.',
    ],
    evidence: [
      { source: 'fediverse-report-147-copy', supports: ['status'] },
      { source: 'hachyderm-suspends-threads', supports: ['status'] },
    ],
    more: [
      { page: '/admins/', words: 'Counts, each with what it covers' },
      { page: '/current-state/', words: 'Who can turn sharing on' },
    ],
  },
  {
    id: 'does-the-law-force-threads-to-federate',
    topic: 'bigger',
    question: 'Does EU law force Threads to federate?',
    asked: [
      'Does the GDPR even apply to a instance hosted outside the European Union?',
      'interoperability law',
      'DMA and Threads',
      'must Threads federate by law',
    ],
    answer: [
      "No, as reported: the European Commission's review of the Digital Markets Act in April 2026 did not extend its interoperability duties to social networks. The Commission's own reasons could not be read.",
      'Utah goes another way: its Digital Choice Act, in force since 1 July 2026, requires social media companies to offer interoperability through open protocols. How Meta answers it was not found.',
      'This is no legal advice.',
    ],
    evidence: [
      {
        source: 'fediverse-report-162-dma',
        supports: ['status'],
        quote: 'decided to not expand the interoperability requirements of the DMA to include social media',
      },
      { source: 'linkielist-dma-review-copy', supports: ['status'] },
      {
        source: 'eu-dma-review-swd-2026-123',
        supports: ['status'],
        quote: 'Interoperability for online social networking services',
        locator: 'Title of section 4.4; only the table of contents was read',
      },
      {
        source: 'digital-policy-alert-utah',
        supports: ['status'],
        quote: 'requires social media companies to implement interoperability interfaces using open protocols',
      },
    ],
    more: [
      { page: '/watch/', words: 'What to watch' },
      { page: '/history/', words: 'Timeline of events' },
    ],
  },
  {
    id: 'does-federating-bring-people-to-the-fediverse',
    topic: 'bigger',
    question: 'Does Threads bring more people to the fediverse?',
    asked: [
      'Kommen durch Threads nicht mehr Nutzer ins Fediverse?',
      'growth of the fediverse through Threads',
      'new users because of Threads',
    ],
    answer: [
      'No figure read shows that. What was counted is reach, and it runs mostly one way: at Hachyderm in January 2025, 2,033 accounts followed people on Threads, and 26 Threads accounts followed anyone at Hachyderm.',
      'Advocates argue that the link lets people keep their contacts when they leave Meta, and makes Mastodon more attractive to join. Critics answer that the benefit is small.',
      'A study of 2025 followed more than 20,000 users on each side over ten months; only its abstract and introduction could be read.',
    ],
    evidence: [
      {
        source: 'hachyderm-suspends-threads',
        supports: ['status'],
        quote: '26 unique Threads accounts following 22 unique Hachyderm accounts',
      },
      {
        source: 'rochko-far-more-attractive-2023-12',
        supports: ['status'],
        quote: 'makes it a far more attractive option',
      },
      { source: 'techcrunch-rochko-touts-threads-2023-12', supports: ['status'] },
      {
        source: 'rochko-keeps-threads-link-2025-01',
        supports: ['status'],
        quote: 'Maintaining interoperability from our side is important to enable this.',
      },
      {
        source: 'arxiv-2502-17926-v2',
        supports: ['status'],
        quote: 'interactions between 20,000+ Threads users and 20,000+ Mastodon users over a ten-month period',
      },
    ],
    more: [
      { page: '/debate/for/', words: 'The reach argument and its answer' },
      { page: '/admins/', words: 'Counts by server' },
    ],
  },
] satisfies Question[];
