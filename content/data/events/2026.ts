import type { GuideEvent } from '../../../src/dataset/schema/event.ts';

export default [
  {
    id: 'blocklist-on-threads-com',
    when: { on: '2026-01-12', precision: 'day' },
    title: "Threads' block list was seen at threads.com",
    text:
      'A commit to Bridgy Fed noted the list of blocked servers at its new address, without a file that programs can read. It gives no count.',
    area: 'threads',
    features: ['server-blocks'],
    evidence: [
      { source: 'bridgy-fed-commit-89216a8', supports: ['status'], quote: 'no CSV :(' },
      { source: 'threads-com-moderated-servers', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'w3c-social-web-working-group',
    when: { on: '2026-01-15', precision: 'day' },
    title: 'The W3C formed a new Social Web Working Group',
    text:
      'The group maintains ActivityPub and related standards, with Darius Kazemi as chair. The announcement itself was only seen cited.',
    area: 'standards',
    evidence: [
      {
        source: 'w3c-social-web-wg-draft-charter',
        supports: ['status'],
        quote: 'The Working Group will maintain the ActivityPub, WebSub, Activity Streams',
        locator: 'Draft charter',
      },
      { source: 'swf-social-web-working-group-2026-01', supports: ['status'] },
      { source: 'w3c-social-web-wg-charter', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'european-promise-dropped',
    when: { on: '2026-01-21', precision: 'day' },
    title: 'The European policy dropped its promise of interoperability',
    text:
      'The words that interoperability would follow were taken out of the European privacy policy. It says that Threads is not interoperable there. Stored versions up to 22 August 2026 show no later change of substance.',
    area: 'threads',
    features: ['follow-from-fediverse'],
    evidence: [
      {
        source: 'meta-threads-privacy-policy-eu-2026-01',
        supports: ['status'],
        quote:
          "At present, Threads is not interoperable with Third Party Services, and we'll update this note, when interoperability is ready.",
      },
      { source: 'meta-threads-privacy-policy-eu-2025-05', supports: ['status'] },
      { source: 'open-terms-archive-pga-versions', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'terms-2026',
    when: { on: '2026-01-21', precision: 'day' },
    title: 'New European terms said that Meta cannot delete copies on other servers',
    text:
      'The terms also replaced the list of what triggers sharing with a general statement that users direct Meta to deliver their information. Sign-in works with Instagram, Facebook, e-mail or phone.',
    area: 'threads',
    features: ['deletes'],
    evidence: [
      {
        source: 'meta-threads-terms-eu-2026-01',
        supports: ['status'],
        quote:
          'Meta cannot remove or delete any Threads Content from any Third Party Services or Third Party Servers',
      },
      {
        source: 'meta-threads-terms-eu-2025-12',
        supports: ['status'],
        quote: 'These updates will go into effect on January 21, 2026.',
      },
    ],
    confidence: 'high',
  },
  {
    id: 'w3c-kick-off',
    when: { on: '2026-03-06', precision: 'day' },
    title: 'The W3C group met without anyone from Meta',
    text:
      "At the kick-off a member from Mozilla proposed reaching out to Meta. The minutes' list of actions does not contain it, and Meta is not among those listed at the calls of April 2026.",
    area: 'standards',
    evidence: [
      {
        source: 'w3c-socialwg-kickoff-2026-03',
        supports: ['status'],
        quote:
          'I also want to propose we reach out to Meta. They contributed to the CG, they implemented Threads, they contributed to tests.',
      },
      { source: 'w3c-socialwg-repository', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'mastodon-joins-w3c',
    when: { presentOn: '2026-03-10' },
    title: 'Mastodon joined the W3C',
    text:
      "Mastodon's monthly report of 10 March 2026 said that the organisation had joined the body that keeps the ActivityPub standard.",
    area: 'standards',
    evidence: [
      {
        source: 'mastodon-blog-trunk-2026-02',
        supports: ['status'],
        quote: 'Mastodon GmbH has formally joined the World Wide Web Consortium (W3C)',
      },
    ],
    confidence: 'high',
  },
  {
    id: 'vmst-io-deletes-page',
    when: { on: '2026-03-27', precision: 'day' },
    title: 'vmst.io deleted its page about Threads',
    text:
      'The page held known problems, privacy notes and the member survey of January 2025. No reason was given; a general page names Threads among connected networks.',
    area: 'servers',
    features: ['server-blocks'],
    evidence: [
      {
        source: 'vmst-commit-removes-threads-page',
        supports: ['status'],
        quote: 'Remove Versions section and Threads documentation',
      },
      { source: 'vmst-about-federation', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'mastodon-shared-blocklists-funded',
    when: { on: '2026-04-14', precision: 'day' },
    title: 'Mastodon announced funding for shared block lists',
    text:
      'Admins are to be able to subscribe to outside lists. It is planned by the end of 2026; a roadmap of 18 August 2026 puts it in version 5.0. Whether any list will name threads.net is open.',
    area: 'software',
    features: ['server-blocks'],
    evidence: [
      {
        source: 'mastodon-blog-sta-funding-2026-04',
        supports: ['status'],
        quote:
          'subscribe to external blocklists, either as suggestions or to be automatically applied on their server',
      },
      { source: 'mastodon-roadmap-blocklists', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'eu-dma-review',
    when: { on: '2026-04-28', precision: 'day' },
    title: 'The European Commission closed its first review of the Digital Markets Act',
    text:
      'It is reported not to extend duties of interoperability to social networks. Of the official document only the table of contents was read; it has a section on the question.',
    area: 'law',
    evidence: [
      {
        source: 'eu-dma-review-swd-2026-123',
        supports: ['status'],
        quote: 'Interoperability for online social networking services',
        locator: 'Title of section 4.4',
      },
      {
        source: 'fediverse-report-162-dma',
        supports: ['status'],
        quote: 'decided to not expand the interoperability requirements of the DMA to include social media',
      },
      { source: 'linkielist-dma-review-copy', supports: ['status'] },
    ],
    confidence: 'medium',
  },
  {
    id: 'activitypub-bot-fixes-follows',
    when: { on: '2026-05-11', precision: 'day' },
    title: 'A library fixed follows that came from Threads',
    text:
      'Reported on 1 April 2026: accounts of tags.pub showed on Threads but could not be followed. The author of activitypub-bot traced it to signatures: Threads answers 404 when it does not like one.',
    area: 'software',
    features: ['follow-from-threads', 'signed-fetch'],
    evidence: [
      {
        source: 'activitypub-bot-issue-179',
        supports: ['status'],
        quote: "Threads gives a 404 error when it doesn't like a signature",
      },
      {
        source: 'tags-pub-issue-21',
        supports: ['status'],
        quote: "A tag account appears in Threads, but you can't follow it.",
      },
      {
        source: 'activitypub-bot-commit-84f489a',
        supports: ['status'],
        quote: 'fix: retry signed and double-knock on 400, 404, and 410',
      },
    ],
    confidence: 'medium',
  },
  {
    id: 'threads-test-june-2026',
    when: { on: '2026-06-04', precision: 'day' },
    title: 'A hands-on test found likes working and replies blocked',
    text:
      'One tester with one Threads account could follow, see in the feed, search for and like an account on a Matters gateway, not on Mastodon. A notice blocked replying to and sharing posts from other servers.',
    area: 'threads',
    features: ['follow-from-threads', 'feeds', 'account-search', 'likes', 'replies', 'boosts'],
    evidence: [
      {
        source: 'matters-test-2026-06-04-receiver',
        supports: ['status'],
        quote: "You can't reply to posts from other servers yet.",
      },
      {
        source: 'matters-test-2026-06-02-follow-delivery',
        supports: ['status'],
        quote: 'Follow state: following, confirmed in logged-in Safari UI readback',
      },
    ],
    confidence: 'high',
  },
  {
    id: 'mastodon-4-6',
    when: { on: '2026-06-17', precision: 'day' },
    title: 'Mastodon 4.6 added Collections and changed how it answers signed requests',
    text:
      'Collections list up to 25 accounts that agreed to be listed; whether Threads accounts can be is not known. A remote account may have several keys, and a passing failure answers 503 in place of 401. Members can export and import keyword filters.',
    area: 'software',
    features: ['signed-fetch', 'recommendations'],
    evidence: [
      {
        source: 'mastodon-blog-4-6',
        supports: ['status'],
        quote: 'limited the number of profiles that can be included in a single collection to 25',
      },
      {
        source: 'mastodon-blog-4-6-for-devs',
        supports: ['status'],
        quote: 'it now returns `503` rather than `401`',
      },
      { source: 'mastodon-commit-filter-export', supports: ['status'] },
      { source: 'mastodon-commit-filter-import', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'utah-digital-choice-act',
    when: { on: '2026-07-01', precision: 'day' },
    title: "Utah's Digital Choice Act came into force",
    text:
      'The US state law requires social media companies to offer interoperability through open protocols. Nothing was found on how Meta answers it.',
    area: 'law',
    evidence: [
      {
        source: 'digital-policy-alert-utah',
        supports: ['status'],
        quote:
          'requires social media companies to implement interoperability interfaces using open protocols',
      },
      { source: 'utah-code-13-81-mirror', supports: ['status'] },
      { source: 'recordinglaw-utah-digital-choice-act', supports: ['status'] },
    ],
    confidence: 'medium',
  },
  {
    id: 'ghost-outbox-404',
    when: { on: '2026-07-08', precision: 'day' },
    title: 'Ghost found that Threads gives no list of older posts',
    text:
      "With signed requests an account's outbox, its list of posts, answered 404, after it had only ever given a count. Other collections could be read. Ghost said that new posts should reach followers.",
    area: 'software',
    features: ['backfill', 'follower-lists', 'signed-fetch'],
    evidence: [
      { source: 'ghost-pr-1979', supports: ['status'], quote: 'now 404s outright' },
      {
        source: 'ghost-commit-00101b4',
        supports: ['status'],
        quote:
          'Threads returns a 404 for outbox requests even though the actor and its other collections resolve fine',
      },
      {
        source: 'ghost-issue-981',
        supports: ['status'],
        quote: 'Threads currently does not expose a public ActivityPub outbox',
      },
    ],
    confidence: 'high',
  },
  {
    id: 'bridgy-fed-looks-up-threads-net',
    when: { on: '2026-08-01', precision: 'day' },
    title: 'Bridgy Fed mended its look-up of Threads handles',
    text:
      'Its code asks threads.net for a handle and, on a 404, tells the user to turn sharing on. So its developer treats threads.net as the domain of handles and sharing as opt-in.',
    area: 'software',
    features: ['webfinger', 'handle-domain'],
    evidence: [
      { source: 'bridgy-fed-commit-ddc3215', supports: ['status'], quote: 'turn on fediverse sharing' },
    ],
    confidence: 'medium',
  },
  {
    id: 'threads-post-seen-september',
    when: { on: '2026-09-01', precision: 'month' },
    title: 'A developer listed the fields of a Threads post',
    text:
      'The code of the project Mention holds the names of the fields of one live post, made on or after 1 September 2026 by our reading of the addresses beside it. It is the newest sign found that posts leave Threads.',
    area: 'software',
    features: ['public-posts', 'quote-posts'],
    evidence: [
      { source: 'mention-threads-note-fields', supports: ['status'] },
      { source: 'mention-threads-quote-markup-test', supports: ['status'] },
    ],
    confidence: 'medium',
  },
] satisfies GuideEvent[];
