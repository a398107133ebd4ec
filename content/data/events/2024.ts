import type { GuideEvent } from '../../../src/dataset/schema/event.ts';

export default [
  {
    id: 'hachyderm-limits',
    when: { on: '2024-01-14', precision: 'day' },
    title: 'Hachyderm limited Threads',
    text: 'hachyderm.io moved from allowing to limiting Threads because members were worried.',
    area: 'servers',
    features: ['server-blocks'],
    evidence: [
      { source: 'hachyderm-limits-threads-pr-510', supports: ['status'], quote: 'Based on user concern' },
    ],
    confidence: 'high',
  },
  {
    id: 'fediforum-demo',
    when: { on: '2024-03-19', precision: 'day' },
    title: 'Meta showed opt-in sharing at FediForum',
    text: 'A demonstration showed the switch, a fediverse sign on profiles and a notice in the composer.',
    area: 'threads',
    evidence: [
      { source: 'engadget-fediforum-demo-copy', supports: ['status'] },
      {
        source: 'manton-threads-opt-in',
        supports: ['status'],
        quote: 'This was demoed yesterday at FediForum.',
        locator: 'Post of 20 March 2024',
      },
    ],
    confidence: 'high',
  },
  {
    id: 'public-beta',
    when: { on: '2024-03-21', precision: 'day' },
    title: 'Threads opened fediverse sharing in a beta',
    text:
      'Adults with public profiles in the US, Canada and Japan could turn sharing on. It went one way: Threads users saw a count of likes from other servers. Polls, restricted replies and some other posts were left out.',
    area: 'threads',
    features: ['follow-from-fediverse', 'public-posts', 'likes', 'polls', 'reply-controls'],
    evidence: [
      { source: 'meta-engineering-entered-fediverse', supports: ['status'] },
      {
        source: 'techcrunch-threads-opens-beta-copy',
        supports: ['status'],
        quote:
          'The integration is only available in three countries to start, including the U.S., Canada, and Japan.',
      },
      {
        source: 'last-week-in-fediverse-61-copy',
        supports: ['status'],
        quote: 'Certain types of posts and content are also not federated',
      },
      { source: 'simonwillison-threads-entered-fediverse', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'quote-formats-named',
    when: { on: '2024-03-21', precision: 'day' },
    title: 'Meta named the quote formats that Threads sends',
    text:
      'Its engineering post said that quotes go out in two formats, FEP-e232 and _misskey_quote. What a server draws from them is up to that server.',
    area: 'threads',
    features: ['quote-posts'],
    evidence: [
      {
        source: 'hollo-issue-6',
        supports: ['status'],
        quote: 'we chose to implement both FEP-e232 and `_misskey_quote` to federate quote posts on Threads',
        locator: "Quoting Meta's engineering post",
      },
      { source: 'meta-engineering-entered-fediverse', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'server-rules-published',
    when: { on: '2024-03-22', precision: 'day' },
    title: 'A help page said why Threads blocks servers',
    text:
      'Beside breaches of its guidelines it named a missing privacy policy, a missing policy for under-13s and a missing public feed. The copy that was read lost a first list, so these three may not be all.',
    area: 'threads',
    features: ['server-blocks'],
    evidence: [
      {
        source: 'meta-help-server-blocking-copy-2024',
        supports: ['status'],
        quote: "We'll also block a server if it doesn't have a: - Sufficient privacy policy",
      },
    ],
    confidence: 'high',
  },
  {
    id: 'fedibird-cannot-connect',
    when: { on: '2024-03-25', precision: 'day' },
    title: 'Fedibird could not connect to Threads',
    text:
      "From 22 to 25 March the maintainer of the Japanese server reported that Threads answered its signed requests with error 429. Threads' rule about public feeds was suspected; the cause was not confirmed.",
    area: 'servers',
    features: ['server-blocks', 'signed-fetch'],
    evidence: [{ source: 'fedibird-issue-19', supports: ['status'], quote: '署名付きリクエストに429ステータスが返ってくる' }],
    confidence: 'medium',
  },
  {
    id: 'iftas-dsa-guide',
    when: { on: '2024-04-09', precision: 'day' },
    title: 'IFTAS published a guide to the EU Digital Services Act',
    text:
      'The guide for fediverse servers says that the act reaches servers with members in the EU or publicly viewable there, wherever they are hosted, and that parts of it spare small and micro services.',
    area: 'law',
    evidence: [
      { source: 'iftas-dsa-guide-2024-04', supports: ['status'] },
      { source: 'we-distribute-iftas-dsa-guide-2024-04', supports: ['status'] },
    ],
    confidence: 'medium',
  },
  {
    id: 'replies-visible-100-countries',
    when: { on: '2024-06-25', precision: 'day' },
    title: 'Fediverse replies became visible on Threads; beta widened to over 100 countries',
    text:
      'People with sharing on could see and like replies to their own posts. They could not answer them. Meta said that it shared only top-level posts and replies of authors to themselves.',
    area: 'threads',
    features: ['replies', 'likes', 'follow-from-fediverse'],
    evidence: [
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
      { source: 'neowin-threads-fediverse-100-countries', supports: ['status'] },
      { source: 'mediapost-threads-100-countries', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'european-region-excluded',
    when: { on: '2024-06-25', precision: 'day' },
    title: 'The wider beta left out the European Region',
    text:
      "Meta's list covers the EU, Switzerland, Norway and other places; the United Kingdom is not on it. As far as sources say, it limits who can turn sharing on, not who can follow.",
    area: 'threads',
    features: ['follow-from-fediverse'],
    evidence: [
      {
        source: 'steiger-legal-threads-switzerland',
        supports: ['status'],
        quote: 'Are located outside the European Region',
      },
    ],
    confidence: 'high',
  },
  {
    id: 'blocklist-public',
    when: { presentOn: '2024-06-25' },
    title: 'Threads published its list of blocked servers',
    text:
      'The page was public by 25 June 2024. A researcher who described it on 28 June counted over 660 entries, with a reason for each.',
    area: 'threads',
    features: ['server-blocks'],
    evidence: [
      { source: 'mastodon-issue-20831', supports: ['status'] },
      {
        source: 'bridgy-fed-issue-1008',
        supports: ['status'],
        quote: 'Threads just published their blocklist',
      },
      { source: 'fossacademic-threads-blocking', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'wafrn-member-choice',
    when: { presentOn: '2024-07-14' },
    title: 'WAFRN let each member choose Threads',
    text:
      "The software's code has an option, off by default, with which members decide for themselves whether to federate with Threads.",
    area: 'software',
    features: ['server-blocks'],
    evidence: [
      { source: 'wafrn-code-user-allows-threads', supports: ['status'], quote: 'wafrn.federateWithThreads' },
    ],
    confidence: 'high',
  },
  {
    id: 'api-posts-and-more-replies',
    when: { on: '2024-08-28', precision: 'day' },
    title: 'Posts made through the Threads API federated; more replies were shown',
    text:
      "Eligible posts made with other tools began to be shared. Threads users could also see fediverse replies under other people's posts.",
    area: 'threads',
    features: ['public-posts', 'replies'],
    evidence: [
      {
        source: 'meta-threads-api-changelog',
        supports: ['status'],
        quote:
          'eligible posts made to Threads via the Threads API will also be shared to the fediverse starting August 28, 2024',
      },
      { source: 'meta-threads-api-create-posts', supports: ['status'] },
      {
        source: 'techcrunch-threads-deepens-ties-copy',
        supports: ['status'],
        quote: "Now, users will be able to see the fediverse replies on other people's posts, too.",
      },
    ],
    confidence: 'high',
  },
  {
    id: 'fedify-fixes-signatures',
    when: { on: '2024-08-30', precision: 'day' },
    title: 'Fedify fixed its signatures for Threads',
    text:
      'Threads refused requests whose Digest header had its algorithm in lower case. Fedify 0.14.2 and 0.13.3 mended it, and the thread records how Threads wants an Undo to be shaped.',
    area: 'software',
    features: ['signed-fetch', 'follow-from-fediverse'],
    evidence: [
      {
        source: 'fedify-issue-125',
        supports: ['status'],
        quote:
          'Threads fail to verify a signature if the `SHA-256=` part of the `Digest` header is written in lowercase.',
      },
      { source: 'fedify-changelog-0-14-2', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'one-click-link',
    when: { on: '2024-09-01', precision: 'month' },
    title: 'Threads added a link that offers fediverse sharing in one click',
    text:
      'The link opens the question whether to turn sharing on, and was shown at FediForum. The day was not established.',
    area: 'threads',
    evidence: [
      {
        source: 'techcrunch-direct-link-copy',
        supports: ['status'],
        quote:
          'they can link to a URL that pops up the option to enable the Threads feature with a single click',
      },
    ],
    confidence: 'medium',
  },
  {
    id: 'fifteen-minute-delay',
    when: { on: '2024-10-01', precision: 'day' },
    title: 'Posts began to leave Threads after 15 minutes',
    text:
      'The time to edit grew from 5 to 15 minutes, and posts leave only when it is over. Users could also see who follows and likes them from other servers.',
    area: 'threads',
    features: ['delivery-delay', 'edits', 'likes', 'follower-lists'],
    evidence: [
      {
        source: 'thezarc-15-minute-edits',
        supports: ['status'],
        quote:
          'os posts do Threads serão enviados a plataformas parceiras, como o Mastodon, apenas após 15 minutos',
      },
      { source: 'tech2news-15-minute-edits', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'threads-users-can-follow',
    when: { on: '2024-12-04', precision: 'day' },
    title: 'Threads users could follow some fediverse accounts',
    text:
      'They could follow accounts that had interacted with a sharing Threads account, read the posts on that profile and get notifications. The posts did not appear in feeds.',
    area: 'threads',
    features: ['follow-from-threads', 'feeds'],
    evidence: [
      { source: 'neowin-threads-follow-fediverse-2024-12', supports: ['status'] },
      { source: 'cosmico-threads-fediverse-follows', supports: ['status'] },
      { source: 'evrimagaci-threads-fediverse-2024-12', supports: ['status'] },
      { source: 'techcrunch-follow-fediverse-2024-12', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'blocklist-843',
    when: { on: '2024-12-13', precision: 'day' },
    title: "A researcher counted 843 servers on Threads' block list",
    text:
      'Robert W. Gehl had counted over 660 in June. His post also quotes the admin of friend.camp, which had suspended Threads some months before.',
    area: 'servers',
    features: ['server-blocks'],
    evidence: [
      {
        source: 'gehl-threads-moderation-2024-12',
        supports: ['status'],
        quote:
          'We federated with threads for a long time but we defederated a few months ago based on user consensus',
        locator: 'Darius Kazemi, quoted',
      },
    ],
    confidence: 'high',
  },
] satisfies GuideEvent[];
