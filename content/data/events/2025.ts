import type { GuideEvent } from '../../../src/dataset/schema/event.ts';

export default [
  {
    id: 'mastodon-social-stays',
    when: { on: '2025-01-01', precision: 'month' },
    title: 'mastodon.social kept its link with Threads',
    text:
      "Eugen Rochko, then Mastodon's CEO, said that the server would act on single Threads accounts, and that the link helps people who leave Meta. Read in copies.",
    area: 'servers',
    features: ['server-blocks', 'account-migration'],
    evidence: [
      {
        source: 'rochko-keeps-threads-link-2025-01',
        supports: ['status'],
        quote:
          'at mastodon.social, hate speech is prohibited, and we will take action on any Threads account found violating our policies',
      },
      { source: 'techcrunch-copy-mastodon-threads-2025-01', supports: ['status'] },
    ],
    confidence: 'medium',
  },
  {
    id: 'vmst-io-survey',
    when: { on: '2025-01-01', precision: 'month' },
    title: 'vmst.io asked its members and changed nothing',
    text:
      'In the first week of January 55% were for no change, 36% for limiting and 17% for suspending; more than one answer seems to have been allowed. The page that said so was deleted in March 2026.',
    area: 'servers',
    features: ['server-blocks'],
    evidence: [
      {
        source: 'vmst-commit-removes-threads-page',
        supports: ['status'],
        quote: 'does not restrict federation with Threads',
        locator: 'In the deleted page',
      },
      { source: 'vmst-threads-known-issues', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'social-coop-second-vote',
    when: { on: '2025-01-01', precision: 'month' },
    title: 'social.coop started a vote on suspending Threads',
    text:
      'Around 10 January members were asked whether to move from limit to suspend. The outcome was not found; an undated copy of its wiki says limit.',
    area: 'servers',
    features: ['server-blocks'],
    evidence: [
      { source: 'social-coop-loomio-threads-stance', supports: ['status'] },
      { source: 'social-coop-wiki-federation-with-threads', supports: ['status'] },
    ],
    confidence: 'medium',
  },
  {
    id: 'mastodon-social-counts',
    when: { on: '2025-01-01', precision: 'month' },
    title: 'mastodon.social knew about 25,000 sharing Threads accounts',
    text:
      'About 800 Threads users followed anyone on mastodon.social. The newsletter that gave both figures repeated them in December 2025; no later count was found.',
    area: 'servers',
    features: ['follow-from-fediverse', 'follow-from-threads'],
    evidence: [{ source: 'fediverse-report-147-copy', supports: ['status'] }],
    confidence: 'medium',
  },
  {
    id: 'meta-changes-moderation',
    when: { on: '2025-01-07', precision: 'day' },
    title: 'Meta announced changes to its moderation rules',
    text:
      'The announcement was titled "More Speech and Fewer Mistakes"; the Hateful Conduct policy changed with it. Several fediverse servers looked at their link with Threads again in the days that followed.',
    area: 'threads',
    evidence: [
      { source: 'meta-more-speech-fewer-mistakes-2025-01', supports: ['status'] },
      {
        source: 'hachyderm-suspends-threads',
        supports: ['status'],
        quote:
          "Threads' recent changes in their moderation policies ... puts their moderation practices in direct conflict with ours.",
      },
      { source: 'rochko-keeps-threads-link-2025-01', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'hachyderm-suspends',
    when: { on: '2025-01-09', precision: 'day' },
    title: 'Hachyderm suspended Threads',
    text:
      'hachyderm.io called the new rules a direct conflict with its own. It published its counts: about 10,000 Threads accounts known, 919 of them followed by 2,033 local accounts, and 26 that followed 22 local accounts.',
    area: 'servers',
    features: ['server-blocks', 'follow-from-threads'],
    evidence: [
      {
        source: 'hachyderm-suspends-threads',
        supports: ['status'],
        quote: '26 unique Threads accounts following 22 unique Hachyderm accounts',
      },
    ],
    confidence: 'high',
  },
  {
    id: 'fosstodon-stays-open',
    when: { on: '2025-01-14', precision: 'day' },
    title: 'Fosstodon kept its doors open',
    text:
      'After a poll of its paying supporters with 299 votes, fosstodon.org stayed connected. It counted about 3,300 members who follow over 9,000 Threads accounts, and two reports, neither about abuse.',
    area: 'servers',
    features: ['server-blocks'],
    evidence: [
      {
        source: 'fosstodon-position-on-threads-2025-01',
        supports: ['status'],
        quote:
          'since everyone on Fosstodon can personally block Threads, we felt it prudent to keep the doors open',
      },
    ],
    confidence: 'high',
  },
  {
    id: 'first-study',
    when: { on: '2025-02-25', precision: 'day' },
    title: 'A first study of exchanges between Threads and Mastodon appeared',
    text:
      'Researchers at Arizona State University looked at over 20,000 users on each side over ten months. A second version came on 16 July 2025. Only its scale could be read, not its results.',
    area: 'standards',
    features: ['replies'],
    evidence: [
      { source: 'arxiv-2502-17926-v1', supports: ['status'] },
      {
        source: 'arxiv-2502-17926-v2',
        supports: ['status'],
        quote:
          'interactions between 20,000+ Threads users and 20,000+ Mastodon users over a ten-month period',
      },
    ],
    confidence: 'high',
  },
  {
    id: 'media-addresses-expire',
    when: { on: '2025-03-11', precision: 'day' },
    title: 'Bridgy Fed found that media addresses from Threads expire',
    text:
      'The addresses of pictures, videos and avatars stop working after a few hours. Software that only links to them shows broken pictures; servers that copy media on arrival are less exposed (inferred).',
    area: 'software',
    features: ['images', 'video'],
    evidence: [
      {
        source: 'bridgy-fed-issue-1825',
        supports: ['status'],
        quote: 'services like Threads that generate dynamic URLs that only work for a few hours or so',
      },
      { source: 'bridgy-fed-issue-2118', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'threads-com-move',
    when: { on: '2025-04-24', precision: 'day' },
    title: 'The Threads website moved to threads.com',
    text:
      'Handles and ActivityPub addresses stayed on threads.net; a Threads engineer was reported as saying that they always will. The day rests on one news copy in Tamil; another note says April 2025.',
    area: 'threads',
    features: ['handle-domain'],
    evidence: [
      { source: 'tamilnalam-threads-com-2025-04', supports: ['status'] },
      {
        source: 'hoverzoom-issue-1784',
        supports: ['status'],
        quote: 'It moved from `threads.net` to `threads.com` in April 2025',
      },
      {
        source: 'darnell-threads-handles-copy',
        supports: ['status'],
        quote: 'Peter Cottle says Fediverse threads will always be threads.net',
      },
    ],
    confidence: 'medium',
  },
  {
    id: 'fediverse-feed-and-search',
    when: { on: '2025-06-17', precision: 'day' },
    title: 'Threads added a fediverse feed and a profile search',
    text:
      'For people with sharing on, a separate feed shows posts of fediverse accounts they follow, newest first, and search finds a fediverse profile by its exact name. No replying, and not in the European Region.',
    area: 'threads',
    features: ['feeds', 'account-search', 'follow-from-threads', 'replies'],
    evidence: [
      { source: 'swipeinsight-meta-fediverse-search-feed', supports: ['status'] },
      { source: 'verge-fediverse-feed-copy', supports: ['status'], quote: "It's very much a separate feed" },
      { source: 'techcrunch-fediverse-feed-rewrite', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'meta-75-percent',
    when: { on: '2025-06-17', precision: 'day' },
    title: 'Meta said that Threads had interacted with over 75% of fediverse servers',
    text:
      "The figure is Meta's own, given without its method and read in copies of its announcement. What counts as an interaction is not stated.",
    area: 'threads',
    evidence: [
      {
        source: 'businessdaily-meta-75-percent-2025-06',
        supports: ['status'],
        quote: 'over 75% of all fediverse servers have interacted with Threads',
      },
      { source: 'swipeinsight-meta-fediverse-search-feed', supports: ['status'] },
    ],
    confidence: 'medium',
  },
  {
    id: 'ghost-drops-threads-helper',
    when: { on: '2025-06-18', precision: 'day' },
    title: 'Ghost removed its Threads sharing option',
    text:
      'The makers of the publishing software said that Threads no longer needs it to find fediverse profiles.',
    area: 'software',
    features: ['account-search'],
    evidence: [
      {
        source: 'ghost-pr-23911',
        supports: ['status'],
        quote: "that's no longer needed for Threads to index Fediverse profiles",
      },
    ],
    confidence: 'high',
  },
  {
    id: 'threads-direct-messages',
    when: { on: '2025-07-01', precision: 'day' },
    title: 'Threads began its own direct messages',
    text:
      'Adults could write, but only between followers or mutual Instagram contacts; not at launch in Japan, Australia, the UK or the EU, and not end-to-end encrypted. No source says that they reach the fediverse.',
    area: 'threads',
    features: ['direct-messages'],
    evidence: [
      { source: 'indiatvnews-threads-dms-2025-07', supports: ['status'] },
      { source: 'nomusica-threads-dms', supports: ['status'] },
      { source: 'coolpal-threads-dms-2025-07', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'mastodon-4-4-quotes',
    when: { on: '2025-07-08', precision: 'day' },
    title: 'Mastodon 4.4 showed quotes from other servers, with consent',
    text:
      'A quote in an older format shows as a quote only when approved, as self-quotes are. So a Threads quote of somebody else should appear as an ordinary post; this is inferred and was not tested with Threads.',
    area: 'software',
    features: ['quote-posts'],
    evidence: [
      {
        source: 'mastodon-changelog',
        supports: ['status'],
        quote: 'Add support for verifying and displaying remote quote posts',
      },
      {
        source: 'mastodon-pr-34945',
        supports: ['status'],
        quote: 'other posts will just be whatever fallback the authoring software outputs',
      },
    ],
    confidence: 'medium',
  },
  {
    id: 'threads-400-million',
    when: { on: '2025-08-12', precision: 'day' },
    title: 'Threads passed 400 million monthly users',
    text: 'Mark Zuckerberg gave the figure. It counts all users, not those who share to the fediverse.',
    area: 'threads',
    evidence: [
      {
        source: 'the-national-threads-400m',
        supports: ['status'],
        quote: 'Just passed 400M monthly actives on here.',
      },
    ],
    confidence: 'high',
  },
  {
    id: 'text-attachments',
    when: { on: '2025-09-01', precision: 'month' },
    title: 'Text attachments launched and stayed on Threads',
    text:
      'Posts could carry up to 10,000 characters of attached text. Reports say that such attachments are not shared to the fediverse; not re-checked in 2026. The day in early September was not established.',
    area: 'threads',
    features: ['text-attachments', 'long-text'],
    evidence: [
      {
        source: 'engadget-text-attachments-copy',
        supports: ['status'],
        quote: "Text attachments also aren't compatible with sharing to the fediverse",
      },
      {
        source: 'f1re-threads-text-attachments',
        supports: ['status'],
        quote: 'Text attachments are not compatible with ActivityPub/fediverse sharing',
      },
      {
        source: 'meta-threads-api-text-attachments',
        supports: ['status'],
        locator: 'The feature on Threads; the part read does not mention the fediverse',
      },
    ],
    confidence: 'medium',
  },
  {
    id: 'hayes-heads-threads',
    when: { on: '2025-09-01', precision: 'month' },
    title: 'Connor Hayes became head of Threads',
    text: 'He took over from Adam Mosseri, to whom he reports; the change was announced on 17 July 2025.',
    area: 'threads',
    evidence: [
      {
        source: 'sources-news-hayes-interview',
        supports: ['status'],
        quote: 'was named its head in September',
      },
      {
        source: 'axios-connor-hayes-head-of-threads',
        supports: ['status'],
        quote: 'Longtime Meta executive Connor Hayes has been named head of Threads',
      },
      { source: 'gadgets360-hayes-2025-07', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'bounce-waits-for-meta',
    when: { on: '2025-10-20', precision: 'day' },
    title: "Makers of a migration tool said they wait for Meta's approval",
    text:
      "A New Social, which makes Bridgy Fed and Bounce, said that support for Threads was held up by Meta's review of apps, although Threads staff tried to help. They repeated it on 31 January 2026; in April 2026 Bridgy Fed removed its hidden Threads login.",
    area: 'software',
    features: ['account-migration'],
    evidence: [
      { source: 'bounce-issue-57', supports: ['status'] },
      { source: 'bridgy-fed-issue-2325', supports: ['status'] },
      { source: 'bridgy-fed-commit-098aad7', supports: ['status'], quote: 'remove Threads from login page' },
    ],
    confidence: 'high',
  },
  {
    id: 'ghost-posts',
    when: { on: '2025-10-27', precision: 'day' },
    title: 'Ghost posts that vanish after 24 hours rolled out',
    text:
      'Threads added posts that archive themselves after a day. Whether they federate: nothing was found.',
    area: 'threads',
    features: ['ghost-posts'],
    evidence: [
      {
        source: 'particle-ghost-posts',
        supports: ['status'],
        quote: 'introducing disappearing posts that auto-archive after 24 hours',
      },
      { source: 'meta-threads-api-ghost-posts', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'threads-150-million-daily',
    when: { on: '2025-10-29', precision: 'day' },
    title: 'Threads passed 150 million daily users',
    text:
      'Mark Zuckerberg gave the figure in a call with investors. The part that was read does not mention federation.',
    area: 'threads',
    evidence: [
      {
        source: 'meta-q3-2025-earnings-call-copy',
        supports: ['status'],
        quote:
          'Threads which recently passed 150 million daily actives and remains on track to become the leader in its category',
      },
    ],
    confidence: 'high',
  },
  {
    id: 'mastodon-4-5',
    when: { on: '2025-11-06', precision: 'day' },
    title: 'Mastodon 4.5 fetched missing replies and let admins close single feeds',
    text:
      'It looks for missing replies when a post is opened and again every 15 minutes. No source says that this works with Threads. Admins can close public feeds one by one, and signatures in the RFC 9421 format are accepted by default.',
    area: 'software',
    features: ['replies', 'backfill', 'signed-fetch', 'server-blocks'],
    evidence: [
      {
        source: 'mastodon-blog-4-5',
        supports: ['status'],
        quote: 'automatically checks for missing replies upon page load and again every 15 minutes',
      },
      {
        source: 'mastodon-blog-4-5-for-devs',
        supports: ['status'],
        quote:
          'granular options to decide which timelines can be accessed by everyone, only by signed in users or not at all',
      },
      { source: 'mastodon-changelog', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'rochko-steps-down',
    when: { on: '2025-11-18', precision: 'day' },
    title: 'Eugen Rochko stepped down as CEO of Mastodon',
    text:
      "He had made mastodon.social's public case for staying connected with Threads. Felix Hlatky became executive director; no statement on Threads by the new leadership was found.",
    area: 'software',
    evidence: [
      {
        source: 'mastodon-blog-rochko-next-chapter',
        supports: ['status'],
        quote: 'I am stepping down as the CEO of Mastodon',
      },
      { source: 'mastodon-blog-new-leadership', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'hayes-on-federation',
    when: { on: '2025-12-01', precision: 'month' },
    title:
      'The head of Threads called federation supported and maintained, but not what makes the app break out',
    text:
      'Connor Hayes said so in an interview; the words are known from one newsletter. The newsletter spoke of "maintenance mode", which is its phrase and not his.',
    area: 'threads',
    evidence: [
      {
        source: 'fediverse-report-147-copy',
        supports: ['status'],
        quote:
          "something that we're maintaining, but it's not the thing that we're talking about that's gonna help the app break out",
        locator: 'Connor Hayes, quoted',
      },
      {
        source: 'sources-news-hayes-interview',
        supports: ['status'],
        locator: 'The passage is not in the part that was read',
      },
    ],
    confidence: 'medium',
  },
  {
    id: 'australia-under-16',
    when: { on: '2025-12-10', precision: 'day' },
    title: "Australia's ban on accounts for under-16s began and covered Threads",
    text: 'Press reports name Threads among the services. Fediverse sharing already required an age of 18.',
    area: 'law',
    evidence: [
      {
        source: 'business-standard-australia-under-16',
        supports: ['status'],
        quote: 'platforms like Facebook, Instagram, Snapchat, Threads, TikTok',
      },
      { source: 'firstpost-australia-under-16', supports: ['status'] },
    ],
    confidence: 'medium',
  },
] satisfies GuideEvent[];
