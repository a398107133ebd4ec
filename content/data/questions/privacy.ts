import type { Question } from '../../../src/dataset/schema/question.ts';

export default [
  {
    id: 'does-meta-see-my-posts',
    topic: 'privacy',
    question: 'Does Meta see my Mastodon posts?',
    asked: [
      'Are they able to pull in this data from instances federated with them and from users who respond/comment on Threads?',
      'can facebook read my posts',
      "how can you gather information about user, if he doesn't have any information about himself",
      'can Meta read my posts',
      'can Facebook see my toots',
      'what data does Meta get',
    ],
    answer: [
      'It receives the ones that federation sends to Threads: when somebody there follows you, when you reply to or mention somebody there, or when your post is boosted to followers there. Your public posts can also be read by anyone on the web.',
      "Meta's policy says it applies even to people without an account there, once they follow or interact with Threads users or let Threads users follow them. It names your username, profile picture, posts and interactions, and the name and IP address of your server.",
      'It lists uses such as running, improving and personalising Threads, ads included. The European text adds what people make public through their own service, but says that these parts do not apply yet.',
      'The policy that applies where sharing is on could be read only in a version archived in April 2024.',
    ],
    evidence: [
      {
        source: 'meta-threads-privacy-policy-us-2023-12',
        supports: ['status'],
        quote: 'the name and IP address of the Third Party Service on which you are registered',
      },
      {
        source: 'meta-threads-privacy-policy-eu-2026-06',
        supports: ['status'],
        quote:
          'by following Threads users, interacting with Threads content, or by allowing Threads users to follow you',
      },
      {
        source: 'meta-threads-privacy-policy-eu-2026-06',
        supports: ['status'],
        quote: "even if they don't have an account on Threads or other Meta Products",
      },
      {
        source: 'meta-threads-privacy-policy-eu-2026-06',
        supports: ['status'],
        quote: 'to provide, personalise (including ads if we show you ads), and improve Threads',
      },
      {
        source: 'meta-threads-privacy-policy-eu-2026-06',
        supports: ['limit'],
        quote: 'is not yet applicable',
      },
      { source: 'fediview-threads-integration-2026', supports: ['status'] },
    ],
    more: [
      { page: '/privacy/', words: 'Who receives what' },
      { page: '/control/', words: 'What your own block does' },
    ],
  },
  {
    id: 'can-meta-read-private-posts',
    topic: 'privacy',
    question: "Can Meta read my private posts or my server's database?",
    asked: [
      'Are they able to pull in this data from instances federated with them and from users who respond/comment on Threads?',
      'private posts and Meta',
      'followers-only posts and Meta',
      'can Meta read my database or messages',
      'can my admin read my messages',
    ],
    answer: [
      "Not your server's database, and not posts that are sent to nobody there. Meta's server gets what is sent to it, like any other server: public profiles and posts, and what you address to somebody there.",
      'If you approve a follower from Threads, your followers-only posts go to that server too. That is how Mastodon works in general; no source tests it with Threads.',
      'Your e-mail address and your IP address are not sent.',
    ],
    cells: [{ feature: 'non-public-posts', direction: 'to-threads' }],
    evidence: [
      { source: 'woof-group-defers-threads', supports: ['status'] },
      {
        source: 'mastodon-blog-what-to-know-threads-2023-07',
        supports: ['status'],
        quote: 'your public profile and public posts, which are publicly accessible',
      },
      { source: 'vmst-threads-known-issues', supports: ['status'] },
    ],
    more: [
      { page: '/privacy/', words: 'Who receives what' },
      { page: '/mistakes/', words: 'Common mistakes' },
    ],
  },
  {
    id: 'does-blocking-stop-meta-from-reading',
    topic: 'privacy',
    question: 'Does blocking Threads stop Meta from reading my posts?',
    asked: [
      "Doesn't authenticated fetch kinda fix that?",
      'Aber öffentliche Nachrichten kann doch eh jeder lesen?',
      'does a block stop scraping',
      'is blocking enough',
      'can Meta read public posts after a block',
      'does a block protect my data',
    ],
    answer: [
      'Not completely. A block stops federation; it does not stop anybody from reading public posts on the open web.',
      'Your own block of threads.net refuses its signed requests and new followers, by the code of Mastodon 4.6.5. An unsigned request for a public post is served unless your server requires signed fetch. Mentions can also reach Threads, and so can edits or deletions of posts that people there liked or answered.',
      'A server that suspends Threads cuts delivery for everyone, but by default its public posts can be viewed from there.',
      'In December 2023 Eugen Rochko put the effect of a personal block more strongly; the documentation and code are narrower.',
    ],
    cells: [
      { feature: 'user-blocks', direction: 'to-threads' },
      { feature: 'server-blocks', direction: 'to-threads' },
    ],
    evidence: [
      { source: 'mastodon-code-status-policy', supports: ['status'] },
      { source: 'mastodon-code-signature-authentication', supports: ['status'] },
      {
        source: 'mastodon-docs-admin-moderation',
        supports: ['status'],
        quote: 'by default, users of a suspended server will still be able to view posts from the suspending server',
      },
      {
        source: 'infosec-exchange-limits-threads-2023-12',
        supports: ['status'],
        quote: 'in no way prevents people, including Threads, from accessing your public posts',
      },
      { source: 'nexusofprivacy-block-threads', supports: ['status'] },
      {
        source: 'gargron-block-domain-2023',
        supports: ['status'],
        stance: 'contradicts',
        quote: 'stops your posts from being delivered to or fetched by Threads',
      },
    ],
    more: [
      { page: '/privacy/', words: 'Who receives what' },
      { page: '/control/', words: 'Blocking the domain' },
      { page: '/admins/suspend/', words: 'What suspending does' },
    ],
  },
  {
    id: 'does-authorized-fetch-make-me-private',
    topic: 'privacy',
    question: 'Does authorized fetch (secure mode) make my posts private?',
    asked: [
      "Doesn't authenticated fetch kinda fix that?",
      'AUTHORIZED_FETCH and privacy',
      'does secure mode protect me',
    ],
    answer: [
      'No: it makes a server ask who is fetching, so that blocks can be applied, but public posts stay public.',
      "Mastodon's own settings page warns that it does not stop a determined reader. An advocate of blocking Threads says that calling it privacy gives a false sense of it.",
      'infosec.exchange turned it on so that the blocks of its members take effect, and told them the same.',
      'Whether Threads can read from servers that require it is unknown: an admin reported trouble in early 2024, and nothing later was found.',
    ],
    cells: [{ feature: 'signed-fetch', direction: 'from-threads' }],
    evidence: [
      {
        source: 'mastodon-code-server-strings-en',
        supports: ['status'],
        quote: 'In addition, this will not prevent dedicated actors from fetching your public posts and accounts.',
      },
      { source: 'seirdy-defederating-p92', supports: ['status'], quote: 'a false sense of privacy' },
      {
        source: 'vmst-threads-rules-old',
        supports: ['limit'],
        quote: "Threads doesn't seem to have proper support for instances with authorized fetch enabled",
      },
      {
        source: 'infosec-exchange-limits-threads-2023-12',
        supports: ['status'],
        quote: 'in no way prevents people, including Threads, from accessing your public posts',
      },
    ],
    more: [
      { page: '/privacy/', words: 'Who receives what' },
      { page: '/glossary/', words: 'Secure mode in the glossary' },
    ],
  },
  {
    id: 'does-meta-get-my-ip-address',
    topic: 'privacy',
    question: 'Does Meta get my IP address?',
    asked: ['IP address and Meta', 'does Threads see my device', 'tracking by Meta'],
    answer: [
      "Not through federation: Meta's policy names the IP address of the service where you are registered, which is your server's.",
      'Your own address reaches Meta when you open one of its pages or files directly, as with any website.',
    ],
    evidence: [
      {
        source: 'meta-threads-privacy-policy-us-2023-12',
        supports: ['status'],
        quote: 'the name and IP address of the Third Party Service on which you are registered',
      },
      { source: 'hachyderm-threads-update-2023-12', supports: ['status'] },
      { source: 'vmst-threads-known-issues', supports: ['status'] },
    ],
    more: [
      { page: '/privacy/', words: 'Who receives what' },
      { page: '/mistakes/', words: 'Common mistakes' },
    ],
  },
  {
    id: 'does-meta-train-ai-on-my-posts',
    topic: 'privacy',
    question: 'Does Meta train AI on my Mastodon posts?',
    asked: ['AI training on fediverse posts', 'machine learning and my toots'],
    answer: [
      'Unknown: no text read says that it does, and none says that it does not.',
      "The versions of the Threads privacy policy that were read, from 2023 to June 2026, do not mention AI at all. Meta's general privacy policy has a section on developing AI, which speaks to people with a Meta account.",
      'The non-European Threads policy in force in 2026 was not found. Reading it, or a statement by Meta about posts that arrive by federation, would settle this.',
    ],
    evidence: [
      { source: 'meta-threads-privacy-policy-us-2023-12', supports: ['status'] },
      { source: 'meta-threads-privacy-policy-eu-2026-06', supports: ['status'] },
      {
        source: 'meta-privacy-policy-instagram-eu-2026-08',
        supports: ['status'],
        quote: 'Develop and improve AI at Meta for Meta Products and for third parties.',
      },
      {
        source: 'open-terms-archive-us-versions',
        supports: ['status'],
        quote: 'Developing and improving AI at Meta',
      },
    ],
    more: [
      { page: '/privacy/', words: "What Meta's policies say" },
      { page: '/compatibility/unknown/', words: 'All open questions' },
    ],
  },
  {
    id: 'does-threads-delete-my-posts-when-i-do',
    topic: 'privacy',
    question: 'If I delete a post, does Threads delete it too?',
    asked: ['deleted posts on Threads', 'remove my posts from Threads', 'right to erasure'],
    answer: [
      'Meta said in a policy archived in April 2024 that it makes reasonable efforts to do so when your server sends the request. No test of it was found.',
      'That paragraph stands in the text for people outside Europe; the European text does not have it. The same policy warns that Meta may be unable to handle a request that you send as a person without an account.',
      'For how long Meta keeps what it received, the European text gives no fixed period.',
    ],
    cells: [{ feature: 'deletes', direction: 'to-threads' }],
    evidence: [
      {
        source: 'meta-threads-privacy-policy-us-2023-12',
        supports: ['status'],
        quote: 'We make reasonable efforts to honor such requests when we receive them.',
      },
      {
        source: 'meta-threads-privacy-policy-us-2023-12',
        supports: ['limit'],
        quote: 'our ability to verify your request may be limited and we may be unable to process your request',
      },
      {
        source: 'meta-threads-privacy-policy-eu-2026-06',
        supports: ['limit'],
        quote: 'We decide how long we need information on a case-by-case basis.',
      },
    ],
    more: [
      { page: '/compatibility/deletes/', words: 'Deleting in detail' },
      { page: '/privacy/', words: "What Meta's policies say" },
    ],
  },
  {
    id: 'can-meta-collect-posts-some-other-way',
    topic: 'privacy',
    question: 'What stops Meta from collecting fediverse posts some other way?',
    asked: [
      "What's to stop them from starting a tiny instance, getting all the data, and just keeping quiet about it?",
      "How do you know that meta hasn't created an account on a popular well federated server ... to scrape the fetiverse?",
      'Aber öffentliche Nachrichten kann doch eh jeder lesen?',
      'secret server of Meta',
      'scraping by Meta',
      'fake accounts of Meta',
    ],
    answer: [
      'Nothing that a decision about federation controls: public posts can be read without following anyone. Servers on both sides of the debate say so.',
      'They differ on whether ease, scale and linking make federation worse. Fosstodon held that it is public data in any case; troet.cafe holds that a person reading along is not a corporation linking data with billions of other points.',
      'No documented case of Meta profiling fediverse users through federation was found, and no proof of the contrary.',
    ],
    evidence: [
      {
        source: 'fosstodon-facebook-fosstodon-fedi-2023-06',
        supports: ['status'],
        quote: "it's all public data",
      },
      {
        source: 'troet-cafe-blocks-threads',
        supports: ['status'],
        quote: 'Öffentliche Nachrichten sind öffentlich',
      },
      {
        source: 'nexus-just-blocking-isnt-enough-2023-07',
        supports: ['status'],
        quote: "there are a lot of ways that people's data can get to Meta without their knowledge and consent",
      },
      {
        source: 'eamonn-protecting-mastodon-2023-07',
        supports: ['status'],
        locator: 'Expects that people can be re-identified from profile text',
      },
    ],
    more: [
      { page: '/debate/against/', words: 'The data argument and its answer' },
      { page: '/privacy/', words: 'Who receives what' },
    ],
  },
  {
    id: 'does-my-server-accept-metas-terms',
    topic: 'privacy',
    question: "Does my server accept Meta's terms by federating?",
    asked: [
      'Does federating with an instance require acceptance of terms put forward by that instance, and if yes, why?',
      'terms of service of Meta',
      'contract with Meta',
      'legal agreement by federating',
    ],
    answer: [
      'That is an open question: no ruling by a court or regulator on Threads and Mastodon was found, and this guide gives no legal advice.',
      "Meta's policy says that it applies to people on other servers even without an account there. Whether a server's own terms could forbid Meta to use its data was raised under the tag #lawfedi in June 2023, and left open.",
    ],
    evidence: [
      { source: 'neil-lawfedi-terms-question-2023-06', supports: ['status'] },
      {
        source: 'meta-threads-privacy-policy-eu-2026-06',
        supports: ['status'],
        quote: "even if they don't have an account on Threads or other Meta Products",
      },
    ],
    more: [
      { page: '/privacy/', words: "What Meta's policies say" },
      { page: '/admins/decide/', words: 'Deciding as an admin' },
    ],
  },
] satisfies Question[];
