import type { GuideEvent } from '../../../src/dataset/schema/event.ts';

export default [
  {
    id: 'social-coop-limits',
    when: { on: '2023-01-01', precision: 'year' },
    title: 'Members of social.coop voted to limit Threads',
    text:
      'In the summer of 2023 74% voted for limiting, 18% against, and 7% abstained; 98 of 375 members on its voting platform took part. Erik Moeller of social.coop restated the limit in December 2023.',
    area: 'servers',
    features: ['server-blocks'],
    evidence: [
      { source: 'social-coop-loomio-threads-stance', supports: ['status'] },
      {
        source: 'social-coop-moeller-limit-2023-12',
        supports: ['status'],
        quote: "There's a common false dichotomy about #Threads: cut them off, or leave it to user choice.",
      },
    ],
    confidence: 'high',
  },
  {
    id: 'fedi-pact-starts',
    when: { on: '2023-06-01', precision: 'month' },
    title: 'The Anti-Meta Fedi Pact started',
    text:
      'vantablack started a pledge for admins and moderators to block any server that Meta owns, before Threads launched. The exact day was not found. The pledge binds nobody: one server signed and then federated, another blocked without signing.',
    area: 'servers',
    features: ['server-blocks'],
    evidence: [
      { source: 'we-distribute-fedipact-2023-06', supports: ['status'] },
      {
        source: 'beehaw-fedipact-2023-06',
        supports: ['status'],
        quote: 'i hereby agree to block any instances owned by meta should they pop up on the fediverse',
        locator: 'Quoting the pact',
      },
      {
        source: 'gehl-thoughts-on-threads-2023-12',
        supports: ['status'],
        quote: 'Back in June or so, vanta black created the Fedipact',
      },
      { source: 'dftba-lets-talk-about-threads', supports: ['status'] },
      { source: 'scicomm-xyz-blocks-threads-2023-06', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'fosstodon-waits',
    when: { on: '2023-06-20', precision: 'day' },
    title: 'Fosstodon chose to wait',
    text:
      'The admins of fosstodon.org waited to see what Meta would do. They argued that what other servers receive is public data in any case.',
    area: 'servers',
    features: ['server-blocks'],
    evidence: [
      {
        source: 'fosstodon-facebook-fosstodon-fedi-2023-06',
        supports: ['status'],
        quote: "it's all public data",
      },
    ],
    confidence: 'high',
  },
  {
    id: 'scicomm-blocks-in-advance',
    when: { on: '2023-06-26', precision: 'day' },
    title: 'scicomm.xyz blocked Meta in advance, without signing the pact',
    text:
      "The science server announced a block of Meta's planned service that it could undo later, and did not sign the Fedi Pact. Read in a copy of its announcement.",
    area: 'servers',
    features: ['server-blocks'],
    evidence: [
      {
        source: 'scicomm-xyz-blocks-threads-2023-06',
        supports: ['status'],
        quote: 'The onus is then on Meta to demonstrate its value and positive potential.',
      },
    ],
    confidence: 'medium',
  },
  {
    id: 'mstdn-social-poll',
    when: { on: '2023-06-28', precision: 'day' },
    title: 'Users of mstdn.social voted in a poll on blocking Threads',
    text:
      "In the admin's poll 63.3% chose to block Threads from the start and 36.7% to federate and perhaps block later. No statement by the admin on the final decision was found.",
    area: 'servers',
    features: ['server-blocks'],
    evidence: [{ source: 'stux-threads-poll-2023-06', supports: ['status'], quote: 'No (block from start)' }],
    confidence: 'medium',
  },
  {
    id: 'mastodon-blog-what-to-know',
    when: { on: '2023-07-01', precision: 'month' },
    title: 'Mastodon explained what Threads would mean',
    text:
      "Mastodon's blog answered questions about Threads. Eugen Rochko wrote that if Meta left again, Mastodon would be where it already was. Read through quotations of the post.",
    area: 'software',
    evidence: [
      {
        source: 'lemmy-quotes-mastodon-blog-2023-07',
        supports: ['status'],
        quote: 'where we would end up is exactly where we are now',
      },
      { source: 'mastodon-blog-what-to-know-threads-2023-07', supports: ['status'] },
    ],
    confidence: 'medium',
  },
  {
    id: 'threads-launches',
    when: { on: '2023-07-05', precision: 'day' },
    title: 'Threads launched without federation',
    text: 'Meta opened Threads and said it was working to make it compatible with open social networks.',
    area: 'threads',
    evidence: [
      {
        source: 'meta-newsroom-introducing-threads',
        supports: ['status'],
        quote:
          "We're working to soon make Threads compatible with the open, interoperable social networks that we believe can shape the future of the internet.",
      },
    ],
    confidence: 'high',
  },
  {
    id: 'hachyderm-waits',
    when: { on: '2023-07-07', precision: 'day' },
    title: 'Hachyderm set out how it would decide',
    text:
      'The admins of hachyderm.io waited, and published the moderation and infrastructure tests they apply to every server before they cut it off.',
    area: 'servers',
    features: ['server-blocks'],
    evidence: [{ source: 'hachyderm-minute-from-moderators-2023-07', supports: ['status'] }],
    confidence: 'high',
  },
  {
    id: 'mstdn-party-stays-open',
    when: { on: '2023-07-10', precision: 'day' },
    title: 'mstdn.party and mstdn.plus kept Threads open',
    text: 'Both servers said they would judge Threads by its content, and might limit it later.',
    area: 'servers',
    features: ['server-blocks'],
    evidence: [
      {
        source: 'mstdn-party-threads-2023-07',
        supports: ['status'],
        quote:
          'limit and suspend servers based on whether their content violates our rules, not based on their owners',
      },
    ],
    confidence: 'high',
  },
  {
    id: 'threads-policy-third-party-users',
    when: { on: '2023-08-01', precision: 'month' },
    title: "Threads' legal texts gained clauses about people on other servers",
    text:
      'Meta\'s texts for Threads named "Third Party Users", people on other servers, before any federation had begun.',
    area: 'threads',
    features: ['profiles'],
    evidence: [{ source: 'wedistribute-threads-terms-2023-08', supports: ['status'] }],
    confidence: 'medium',
  },
  {
    id: 'threads-adds-rel-me',
    when: { on: '2023-08-09', precision: 'day' },
    title: 'Threads profile links could be verified on Mastodon',
    text:
      'Threads added rel="me" to profile links, so a Mastodon profile can show a Threads link as verified.',
    area: 'threads',
    features: ['verification'],
    evidence: [
      {
        source: 'verge-rel-me-copy',
        supports: ['status'],
        quote:
          "We've also rolled out Threads support for rel=me links to help you verify your identity on platforms like Mastodon",
      },
    ],
    confidence: 'high',
  },
  {
    id: 'soapbox-names-blocked-servers',
    when: { on: '2023-12-01', precision: 'month' },
    title: 'Soapbox reported that Threads blocks servers',
    text:
      'The Soapbox project named five servers that Threads blocked during the test. The post carries no date; it was discussed around Christmas 2023.',
    area: 'software',
    features: ['server-blocks'],
    evidence: [
      {
        source: 'soapbox-threads-server-blocking',
        supports: ['status'],
        quote:
          'At least 5 servers are known to be blocked by Threads: mostr.pub spinster.xyz neenster.org poa.st mitra.social',
      },
    ],
    confidence: 'medium',
  },
  {
    id: 'infosec-exchange-limits',
    when: { on: '2023-12-01', precision: 'month' },
    title: 'infosec.exchange limited Threads and offered a sister server that blocks it',
    text:
      'Its admin limited Threads and required signed requests, so that members choose by following. A sister server that suspends Threads was announced for those who object. Read in a copy.',
    area: 'servers',
    features: ['server-blocks', 'signed-fetch'],
    evidence: [
      {
        source: 'infosec-exchange-limits-threads-2023-12',
        supports: ['status'],
        quote: 'in no way prevents people, including Threads, from accessing your public posts',
      },
      { source: 'greyhat-lists-d', supports: ['status'] },
    ],
    confidence: 'medium',
  },
  {
    id: 'tracker-41-percent',
    when: { on: '2023-12-01', precision: 'month' },
    title: 'A tracker put servers that block or pledged to block at 41%',
    text:
      'The figure counts servers whose status the tracker knew, pledges included, and is known second-hand. A comment put the servers that limited, blocked or pledged at about 24% of users.',
    area: 'servers',
    features: ['server-blocks'],
    evidence: [
      { source: 'literature-cafe-41-percent', supports: ['status'] },
      { source: 'sh-itjust-works-threads-vote-2023-12', supports: ['status'] },
    ],
    confidence: 'low',
  },
  {
    id: 'first-federation-test',
    when: { on: '2023-12-13', precision: 'day' },
    title: 'The first Threads accounts federated',
    text: 'Meta began a live test: a few accounts of Threads staff could be followed from Mastodon.',
    area: 'threads',
    features: ['follow-from-fediverse', 'public-posts'],
    evidence: [
      {
        source: 'hachyderm-threads-update-2023-12',
        supports: ['status'],
        quote: 'As of December 13, 2023, Threads has begun to test their implementation of ActivityPub.',
      },
      { source: 'mosseri-video-fediverse-2023-12', supports: ['status'] },
      { source: 'wedistribute-threads-begins-testing', supports: ['status'] },
    ],
    confidence: 'high',
  },
  {
    id: 'threads-launches-in-eu',
    when: { on: '2023-12-14', precision: 'day' },
    title: 'Threads launched in the EU, without federation',
    text:
      "The app opened in the EU in the week of the first federation test. Meta's European policy, effective on the same day, said that Threads was not interoperable there.",
    area: 'threads',
    features: ['follow-from-fediverse'],
    evidence: [
      {
        source: 'mosseri-video-fediverse-2023-12',
        supports: ['status'],
        quote:
          "This week we're launching Threads in Europe and we're taking another step towards support for the fediverse and ActivityPub.",
      },
      {
        source: 'meta-threads-privacy-policy-eu-2023-12',
        supports: ['status'],
        quote: "but interoperability will follow soon, and we'll update this note, when this is ready",
      },
    ],
    confidence: 'high',
  },
  {
    id: 'rochko-welcomes-test',
    when: { on: '2023-12-14', precision: 'day' },
    title: "Mastodon's founder welcomed the test",
    text:
      'Eugen Rochko said that reaching people on Threads makes Mastodon a more attractive choice. Reported on 14 December 2023; his post was read in a copy.',
    area: 'software',
    evidence: [
      {
        source: 'rochko-far-more-attractive-2023-12',
        supports: ['status'],
        quote: 'makes it a far more attractive option',
      },
      { source: 'techcrunch-rochko-touts-threads-2023-12', supports: ['status'] },
    ],
    confidence: 'medium',
  },
  {
    id: 'friendica-detects-threads',
    when: { on: '2023-12-15', precision: 'day' },
    title: 'Friendica added a special case for Threads',
    text:
      "One day after a report that Threads addresses found nothing, Friendica's code began to detect Threads by its address. That its usual detection failed is inferred.",
    area: 'software',
    features: ['nodeinfo'],
    evidence: [
      { source: 'friendica-code-threads-detection', supports: ['status'] },
      { source: 'friendica-issue-13719', supports: ['status'] },
    ],
    confidence: 'medium',
  },
  {
    id: 'hcommons-blocks-in-advance',
    when: { on: '2023-12-15', precision: 'day' },
    title: 'hcommons.social blocked Threads in advance',
    text:
      "The scholars' server had first waited after a member poll. In December its team blocked Threads, citing Myanmar and members at risk.",
    area: 'servers',
    features: ['server-blocks'],
    evidence: [{ source: 'hcommons-social-blocks-threads-2023-12', supports: ['status'] }],
    confidence: 'high',
  },
  {
    id: 'aoir-blocks-in-advance',
    when: { on: '2023-12-16', precision: 'day' },
    title: 'AoIR.social blocked Threads in advance',
    text:
      'The server for internet researchers, which had signed the Fedi Pact, explained its block. Its admin stood by it a year later.',
    area: 'servers',
    features: ['server-blocks'],
    evidence: [
      { source: 'gehl-thoughts-on-threads-2023-12', supports: ['status'] },
      {
        source: 'gehl-threads-moderation-2024-12',
        supports: ['status'],
        quote:
          "renewed my belief that AoIR.social's decision to preemptively block Threads ... was the right decision",
      },
    ],
    confidence: 'medium',
  },
  {
    id: 'hachyderm-allows-and-counts',
    when: { on: '2023-12-23', precision: 'day' },
    title: 'Hachyderm allowed Threads and counted seven accounts',
    text:
      'hachyderm.io chose to federate and watch. On 22 December only seven Threads users federated with it; it reported certificate errors on the side of Threads for the rest.',
    area: 'servers',
    features: ['server-blocks', 'follow-from-fediverse'],
    evidence: [
      {
        source: 'hachyderm-threads-update-2023-12',
        supports: ['status'],
        quote: "only seven users from Threads are federating with Hachyderm's instance",
      },
    ],
    confidence: 'high',
  },
  {
    id: 'sh-itjust-works-vote',
    when: { on: '2023-12-29', precision: 'day' },
    title: 'sh.itjust.works voted to block Threads in advance',
    text:
      'Members of the Lemmy server voted 200 to 55 for defederating in advance. Read in a copy of the count.',
    area: 'servers',
    features: ['server-blocks'],
    evidence: [{ source: 'sh-itjust-works-threads-vote-2023-12', supports: ['status'] }],
    confidence: 'high',
  },
] satisfies GuideEvent[];
