import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'friendica',
  name: 'Friendica',
  what: 'social network server',
  blockList: {
    text: 'The page /friendica shows the list to visitors if blocklist.public is set; the default was not read. A CSV with patterns and reasons stands at /blocklist/domain/download. The address that Mastodon uses is not built, so an error there says nothing. Other websites may read /api, /nodeinfo and .well-known (CORS), not that page or CSV. Read in code of October 2024.',
    evidence: [
      {
        source: 'friendica-code-about-page',
        supports: ['status'],
        quote: "$this->config->get('blocklist', 'public') || $this->session->isAuthenticated()",
      },
      {
        source: 'friendica-code-routes',
        supports: ['status'],
        quote: "'/instance/domain_blocks' => [Module\\Api\\Mastodon\\Unimplemented::class",
      },
      { source: 'friendica-code-base-module', supports: ['status'] },
    ],
  },
  reports: [
    {
      id: 'low-level-blocking',
      when: { on: '2023-08-27', precision: 'day' },
      text: 'A request to block Threads by address or domain below the level of accounts. A maintainer kept apart blocks by members and the Blockbot add-on, which refuses requests by their user agent.',
      outcome: 'unknown',
      features: ['server-blocks'],
      evidence: [
        {
          source: 'friendica-issue-13255',
          supports: ['status', 'since'],
          quote: 'the Blockbot addon is meant as a low-level User-Agent based way of blocking incoming requests.',
        },
      ],
    },
    {
      id: 'post-address-not-found',
      when: { on: '2023-12-14', precision: 'day' },
      text: 'Pasting the web address of a Threads post into the search found nothing.',
      outcome: 'unknown',
      features: ['post-search', 'account-search'],
      evidence: [{ source: 'friendica-issue-13719', supports: ['status', 'since'] }],
    },
    {
      id: 'hard-coded-detection',
      when: { on: '2023-12-15', precision: 'day' },
      text: 'Friendica added code that recognises Threads by its address. That its normal way of recognising a server fails there is inferred.',
      outcome: 'workaround',
      features: ['nodeinfo'],
      evidence: [{ source: 'friendica-code-threads-detection', supports: ['status', 'since'] }],
    },
    {
      id: 'long-avatar-addresses',
      when: { on: '2023-12-15', precision: 'day' },
      text: 'The addresses of profile pictures on Threads were longer than Friendica could store. The field was made longer.',
      outcome: 'fixed',
      features: ['profiles'],
      evidence: [
        {
          source: 'friendica-pr-13723',
          supports: ['status', 'since'],
          quote: 'Threads is using longer avatar URLs',
        },
      ],
    },
    {
      id: 'quote-formats',
      when: { on: '2024-03-24', precision: 'day' },
      text: 'Friendica merged support for FEP-e232 quotes and a Misskey field, the pair that Meta had named three days earlier. That it did so because of Threads is not stated.',
      outcome: 'fixed',
      features: ['quote-posts'],
      evidence: [
        {
          source: 'friendica-pr-14032',
          supports: ['status', 'since'],
          quote: 'We now fully support FEP-e232 for outgoing and incoming quoted posts.',
        },
        { source: 'friendica-issue-14030', supports: ['status'] },
      ],
    },
    {
      id: 'quotes-as-bare-links',
      when: { on: '2024-06-26', precision: 'day' },
      text: 'Some quotes by Threads users arrived as nothing but a link. The maintainer suspected that the quoted accounts had not turned sharing on.',
      outcome: 'observation',
      features: ['quote-posts'],
      evidence: [
        {
          source: 'friendica-issue-14260',
          supports: ['status', 'since'],
          quote: "this could be caused by shared accounts that haven't enabled the ActivityPub integration",
        },
      ],
    },
    {
      id: 'signature-expired',
      when: { on: '2024-10-22', precision: 'day' },
      text: 'One user lost posts from Threads because their signatures were valid for five minutes only, and Friendica checked them later than that. The issue was closed; how it ended was not read.',
      outcome: 'unknown',
      features: ['public-posts'],
      evidence: [{ source: 'friendica-issue-14488', supports: ['status', 'since'] }],
    },
  ],
} satisfies Software;
