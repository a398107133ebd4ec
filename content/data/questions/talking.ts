import type { Question } from '../../../src/dataset/schema/question.ts';

export default [
  {
    id: 'can-threads-users-see-and-reply-to-me',
    topic: 'talking',
    question: 'Can people on Threads see and reply to my posts?',
    asked: [
      'can threads users reply to mastodon posts',
      "Threads user can't see my posts",
      "What is the actual state? If it's not complete, is a complete implementation coming?",
      'can Threads users see my posts',
      'can they answer me',
      'replies from Threads',
    ],
    answer: [
      'They can see posts by an account they look up or follow, but they could not reply to them in a test of June 2026. It was one tester with one account, on a Matters gateway and not on Mastodon; the notice shown there names no exception.',
      'On Threads your posts stand on your profile page and in a separate fediverse feed, not in the main feeds.',
      'If you reply to a Threads post, your reply is shown there apart from the other replies, and its author can like it. In June 2024 the author could not answer it; no later word on that was found.',
    ],
    cells: [
      { feature: 'replies', direction: 'from-threads' },
      { feature: 'replies', direction: 'to-threads' },
      { feature: 'public-posts', direction: 'to-threads' },
    ],
    evidence: [
      {
        source: 'matters-test-2026-06-04-receiver',
        supports: ['status'],
        quote: "You can't reply to posts from other servers yet.",
      },
      { source: 'verge-fediverse-feed-copy', supports: ['status'], quote: "It's very much a separate feed" },
      {
        source: 'meta-newsroom-introducing-threads',
        supports: ['status'],
        quote: 'can see and like replies from people on other servers, like Mastodon, directly in Threads',
      },
      {
        source: 'verge-see-fediverse-replies-copy',
        supports: ['status'],
        quote: 'in a screenshot, Meta notes that you can\'t reply to replies "yet"',
      },
    ],
    more: [
      { page: '/compatibility/replies/', words: 'Replies in detail' },
      { page: '/current-state/', words: 'What works in each direction' },
    ],
  },
  {
    id: 'why-do-i-see-no-replies-from-threads',
    topic: 'talking',
    question: 'Why do I see so few replies from Threads?',
    asked: ['why no replies from threads', 'missing replies', 'incomplete conversation', 'comments are missing'],
    answer: [
      'Because in the last test read, of June 2026, people on Threads could not reply to posts from other servers, and because replies under Threads posts may not all travel.',
      "Sources disagree on those: in June 2024 Meta was reported to share only top-level posts and an author's replies to themselves; a later how-to says that replies you post on Threads are shared too. No newer test was found.",
      'Your server cannot fetch the rest. The one Threads post inspected, in September 2026 or later, offered no list of replies, and in July 2024 Threads was closed to a tool that fetches them.',
    ],
    cells: [{ feature: 'replies', direction: 'from-threads' }],
    evidence: [
      {
        source: 'matters-test-2026-06-04-receiver',
        supports: ['status'],
        quote: "You can't reply to posts from other servers yet.",
      },
      { source: 'mediapost-threads-100-countries', supports: ['status'] },
      { source: 'verge-how-to-copy-pt', supports: ['status'], stance: 'contradicts' },
      {
        source: 'mention-threads-note-fields',
        supports: ['status'],
        locator: 'List of the fields of one post',
      },
      {
        source: 'fedifetcher-issue-146',
        supports: ['status'],
        quote: 'Querying https://www.threads.net/.well-known/nodeinfo prohibited by robots.txt',
      },
    ],
    more: [
      { page: '/compatibility/replies/', words: 'Replies in detail' },
      { page: '/compatibility/backfill/', words: 'Older posts in detail' },
    ],
  },
  {
    id: 'why-cant-a-threads-follower-see-my-posts',
    topic: 'talking',
    question: 'Why does my follower on Threads not see my posts?',
    asked: [
      "Threads user can't see my posts",
      'someone on Threads follows me but does not see what I write',
      'my posts do not reach Threads',
      'follower approved but sees no posts',
    ],
    answer: [
      'Because posts from other servers do not appear in the main feeds of Threads. Your follower finds them on your profile page there, and since June 2025 in a separate fediverse feed, newest first.',
      'Some posts may not be shown at all: in June 2026 one test post, whose own address answered 404, was accepted but not shown; another was visible within a day.',
      'In December 2024, when this was asked at Hachyderm, following from Threads was only being introduced.',
    ],
    cells: [
      { feature: 'public-posts', direction: 'to-threads' },
      { feature: 'delivery-delay', direction: 'to-threads' },
    ],
    evidence: [
      { source: 'verge-fediverse-feed-copy', supports: ['status'], quote: "It's very much a separate feed" },
      { source: 'techcrunch-fediverse-feed-rewrite', supports: ['status'] },
      {
        source: 'matters-test-2026-06-03-note-visibility',
        supports: ['status'],
        quote: 'gateway-side delivery passed; receiver-visible Threads UI display not observed',
      },
      {
        source: 'hachyderm-issue-604',
        supports: ['status'],
        quote: "As far as we know, Threads is still in the process of fully federating (it's not yet).",
      },
    ],
    more: [
      { page: '/compatibility/feeds/', words: 'Feeds in detail' },
      { page: '/compatibility/public-posts/', words: 'Public posts in detail' },
    ],
  },
  {
    id: 'do-my-likes-and-boosts-count',
    topic: 'talking',
    question: 'Do my likes and boosts count on Threads?',
    asked: ['favourites on Threads', 'do they see my like', 'reblogs of Threads posts'],
    answer: [
      'Likes do: since October 2024 the author on Threads can see who on other servers liked the post, and before that saw a number.',
      "For boosts the sources disagree. In March 2024 a reader of Meta's post said that reposts were not shown; in July 2024 a developer said that some were. On the fediverse side your boost works, on servers that sign their requests.",
    ],
    cells: [
      { feature: 'likes', direction: 'to-threads' },
      { feature: 'boosts', direction: 'to-threads' },
    ],
    evidence: [
      {
        source: 'tech2news-15-minute-edits',
        supports: ['status', 'since'],
        quote: 'os usuários podem visualizar quem os segue ou curte suas postagens em outros servidores',
      },
      {
        source: 'instagram-help-about-threads-fediverse-2024',
        supports: ['status'],
        quote: "You'll be able to see the number of users on other servers who liked your post on Threads.",
      },
      {
        source: 'bridgy-fed-issue-1210',
        supports: ['status'],
        quote: 'you can see some amount of replies, likes, and reposts from the fediverse',
      },
      {
        source: 'simonwillison-threads-entered-fediverse',
        supports: ['status'],
        stance: 'contradicts',
        locator: 'On reposts',
      },
      { source: 'ghost-commit-266e98d', supports: ['status'] },
    ],
    more: [
      { page: '/compatibility/likes/', words: 'Likes in detail' },
      { page: '/compatibility/boosts/', words: 'Boosts in detail' },
    ],
  },
  {
    id: 'can-i-send-direct-messages',
    topic: 'talking',
    question: 'Can I send direct messages to people on Threads?',
    asked: [
      "Can't use my own domain as my Bluesky handle without DMs (e.g., from Threads)",
      'direct messages',
      'message a Threads user',
      'DM someone on Threads',
      'private mention to Threads',
    ],
    answer: [
      'No, as far as is known: in January 2025 a bridge developer and a user both described Threads as having no fediverse direct messages, and nothing later says otherwise.',
      'Threads began to offer its own direct messages on 1 July 2025, without end-to-end encryption. No source says that they reach other servers.',
      'A text of 2023, written before Threads federated, assumed that a direct message would reach Threads. So send no secrets.',
    ],
    cells: [
      { feature: 'direct-messages', direction: 'from-threads' },
      { feature: 'direct-messages', direction: 'to-threads' },
    ],
    evidence: [
      {
        source: 'bridgy-fed-issue-1745',
        supports: ['status'],
        quote: "Threads isn't the only fediverse software that doesn't support DMs",
      },
      { source: 'fediview-threads-integration-2026', supports: ['status'] },
      {
        source: 'indiatvnews-threads-dms-2025-07',
        supports: ['limit'],
        quote: "We're not encrypting our DMs.",
      },
      { source: 'woof-group-defers-threads', supports: ['status'], stance: 'contradicts' },
    ],
    more: [{ page: '/compatibility/direct-messages/', words: 'Direct messages in detail' }],
  },
  {
    id: 'do-quote-posts-cross-over',
    topic: 'talking',
    question: 'Do quote posts work between Threads and Mastodon?',
    asked: ['Quote posts from Threads', 'quotes on Mastodon', 'quote a Threads post'],
    answer: [
      'Quotes of Threads posts are sent, but what you see depends on whose post is quoted and on your software.',
      'Mastodon 4.4 and later should show a Threads user quoting themselves as a quote, and a quote of somebody else as an ordinary post with a link. That is inferred from the code and was not tested with Threads.',
      'Some quotes carry only a "RE:" link that leads to the Threads website, probably where the quoted person does not share. People on Threads could not share posts from other servers in the test of June 2026.',
      'How Threads shows your quote of a Threads post is unknown.',
    ],
    cells: [
      { feature: 'quote-posts', direction: 'from-threads' },
      { feature: 'quote-posts', direction: 'to-threads' },
    ],
    evidence: [
      {
        source: 'hollo-issue-6',
        supports: ['status'],
        quote: 'we chose to implement both FEP-e232 and `_misskey_quote` to federate quote posts on Threads',
      },
      {
        source: 'mastodon-docs-user-quote-posts',
        supports: ['status'],
        quote: 'They will appear as regular posts, not as quotes.',
      },
      {
        source: 'mastodon-code-verify-quote',
        supports: ['status'],
        quote: '# Always allow someone to quote themselves',
      },
      {
        source: 'mention-threads-quote-markup-test',
        supports: ['status'],
        locator: 'Quote markup of Threads posts',
      },
      {
        source: 'friendica-issue-14260',
        supports: ['status'],
        quote: "this could be caused by shared accounts that haven't enabled the ActivityPub integration",
      },
      {
        source: 'matters-test-2026-06-04-receiver',
        supports: ['status'],
        quote: "You can't share posts from other servers yet.",
      },
    ],
    more: [{ page: '/compatibility/quote-posts/', words: 'Quote posts in detail' }],
  },
  {
    id: 'do-hashtags-work',
    topic: 'talking',
    question: 'Do hashtags work between Threads and Mastodon?',
    asked: ['tags and topics', 'topic tags on Mastodon'],
    answer: [
      'Unknown in both directions: no source read says whether a topic on Threads becomes a hashtag elsewhere, or what Threads makes of yours.',
      'The one Threads post whose fields were published, in September 2026 or later, had an empty list of tags; its text had no tag either, so it proves nothing.',
      'One post with a topic, looked at on a Mastodon server, would settle one half of it.',
    ],
    cells: [
      { feature: 'hashtags', direction: 'from-threads' },
      { feature: 'hashtags', direction: 'to-threads' },
    ],
    evidence: [
      {
        source: 'mention-threads-note-fields',
        supports: ['status'],
        quote:
          'keys are id, type, content, published, @context, contentMap, attributedTo, url, to, cc, tag, interactionPolicy; `tag` is empty',
      },
    ],
    more: [
      { page: '/compatibility/hashtags/', words: 'Hashtags in detail' },
      { page: '/compatibility/unknown/', words: 'All open questions' },
    ],
  },
  {
    id: 'do-polls-work',
    topic: 'talking',
    question: 'Can I vote in Threads polls from Mastodon?',
    asked: ['vote in a poll', 'polls from Threads'],
    answer: [
      'In March 2024 you could not: Meta left posts with polls out of sharing, "until future updates". In June 2024 polls were announced for later. No source says whether that came.',
      'What Threads shows of a poll made on Mastodon is unknown.',
    ],
    cells: [
      { feature: 'polls', direction: 'from-threads' },
      { feature: 'polls', direction: 'to-threads' },
    ],
    evidence: [
      {
        source: 'last-week-in-fediverse-61-copy',
        supports: ['status'],
        quote: 'Post with polls (until future updates).',
      },
      { source: 'mediapost-threads-100-countries', supports: ['status'] },
    ],
    more: [{ page: '/compatibility/polls/', words: 'Polls in detail' }],
  },
  {
    id: 'do-content-warnings-and-alt-text-cross',
    topic: 'talking',
    question: 'Do content warnings and alt text cross over?',
    asked: [
      'content warnings',
      'alt text',
      'spoilers and image descriptions',
      'CW on Threads',
      'accessibility of posts',
    ],
    answer: [
      'Mostly unknown. What is known: descriptions that Threads makes itself, such as "Photo by … May be an image of …", arrived on other servers in 2024.',
      'For descriptions that people write themselves, one report of September 2024 says that they were missing; it was never confirmed.',
      'An article of early 2026 says that content warnings from Mastodon do not show on Threads; it cites no test. For warnings set on Threads nothing was found.',
    ],
    cells: [
      { feature: 'alt-text', direction: 'from-threads' },
      { feature: 'alt-text', direction: 'to-threads' },
      { feature: 'content-warnings', direction: 'from-threads' },
      { feature: 'content-warnings', direction: 'to-threads' },
    ],
    evidence: [
      {
        source: 'enafore-issue-33',
        supports: ['status'],
        quote: 'Photo by Threads on September 01, 2024. May be an image of 1 person, book and text.',
      },
      { source: 'fediview-threads-integration-2026', supports: ['status'] },
    ],
    more: [
      { page: '/compatibility/alt-text/', words: 'Alt text in detail' },
      { page: '/compatibility/content-warnings/', words: 'Content warnings in detail' },
    ],
  },
  {
    id: 'do-edits-and-deletes-arrive',
    topic: 'talking',
    question: 'If someone on Threads edits or deletes a post, does Mastodon notice?',
    asked: ['edited posts', 'corrected posts', 'deleted Threads posts'],
    answer: [
      'Deleting, yes: Threads sends other servers a request to delete, and each server decides what it does with it. Editing is meant to be over before the post goes out.',
      'A post can be edited on Threads for 15 minutes and leaves after 15 minutes. Whether Threads ever sends a later change is unknown; the one post inspected, in September 2026 or later, carried no mark of an edit.',
    ],
    cells: [
      { feature: 'edits', direction: 'from-threads' },
      { feature: 'deletes', direction: 'from-threads' },
    ],
    evidence: [
      {
        source: 'bridgy-fed-commit-e733035',
        supports: ['status'],
        quote: 'some fediverse servers use Tombstones as their Delete objects, eg Threads and some Mastodon versions',
      },
      {
        source: 'instagram-help-about-threads-fediverse-2023',
        supports: ['status'],
        quote:
          "Threads will ask other servers to delete it, but the post may still be visible on other servers that Threads doesn't control",
      },
      {
        source: 'thezarc-15-minute-edits',
        supports: ['status'],
        quote:
          'Agora, os posts do Threads serão enviados a plataformas parceiras, como o Mastodon, apenas após 15 minutos.',
      },
      { source: 'mention-threads-note-fields', supports: ['status'] },
    ],
    more: [
      { page: '/compatibility/edits/', words: 'Edits in detail' },
      { page: '/compatibility/deletes/', words: 'Deleting in detail' },
    ],
  },
  {
    id: 'why-do-follower-counts-differ',
    topic: 'talking',
    question: 'Why does a follower count differ between Threads and Mastodon?',
    asked: ['wrong follower count', 'number of followers', 'followers missing'],
    answer: [
      'Each server shows the number it has been told. How Threads arrives at the number it shows for a Mastodon account is described nowhere that was read.',
      "For an account from Threads, Mastodon takes the totals that Threads reports; a server that cannot read them keeps an old number or 0. In July 2026 Ghost's developers could read follower and following lists with a signed request, though they do not say whether names or only totals.",
      'On profiles from other servers Mastodon adds a hint that some posts may be missing.',
    ],
    cells: [
      { feature: 'follower-lists', direction: 'from-threads' },
      { feature: 'follower-lists', direction: 'to-threads' },
    ],
    evidence: [
      { source: 'mastodon-code-process-account', supports: ['status'] },
      {
        source: 'ghost-commit-00101b4',
        supports: ['status'],
        quote: 'Threads returns a 404 for outbox requests even though the actor and its other collections resolve fine',
      },
      { source: 'ghost-pr-1979', supports: ['status'] },
      {
        source: 'mastodon-code-web-strings-en',
        supports: ['status'],
        quote: 'Some posts from this profile may be missing.',
      },
    ],
    more: [{ page: '/compatibility/follower-lists/', words: 'Follower lists in detail' }],
  },
  {
    id: 'can-a-threads-user-block-my-server',
    topic: 'talking',
    question: 'Can a Threads user block me or my whole server?',
    asked: ['blocked by a Threads user', 'block a Mastodon server on Threads'],
    answer: [
      'The Threads app offers to block the author of a post from another server: that menu was seen in June 2026, and not tried. For blocking a whole server as a user, no source by Meta was found, whatever some pages claim.',
      'Whether such a block is passed on to your server is unknown. Threads as a company blocks whole servers; that list is public.',
    ],
    cells: [
      { feature: 'user-blocks', direction: 'from-threads' },
      { feature: 'server-blocks', direction: 'from-threads' },
    ],
    evidence: [
      {
        source: 'matters-test-2026-06-04-receiver',
        supports: ['status'],
        quote: 'exposed `查看原始貼文`, `封鎖`, and `檢舉`',
        locator: 'Menu items: view original post, block, report',
      },
      { source: 'gehl-threads-moderation-2024-12', supports: ['status'] },
    ],
    more: [
      { page: '/compatibility/user-blocks/', words: 'User blocks in detail' },
      { page: '/mistakes/', words: 'What other pages get wrong' },
    ],
  },
] satisfies Question[];
