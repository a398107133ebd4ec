import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'quote-posts',
  group: 'posts',
  name: 'Quote posts',
  question: {
    'from-threads': 'If someone on Threads quotes a post, does the quote come through on Mastodon?',
    'to-threads': 'If someone on Mastodon quotes a Threads post, does Threads allow and show it?',
  },
  cells: {
    'from-threads': {
      status: 'partial',
      summary: 'Quotes of Threads posts are sent, some as a bare link; quotes of fediverse posts appear to be blocked.',
      since: { on: '2024-03-21', precision: 'day' },
      conditions: ['sharing-on'],
      limits: [
        {
          text: 'Some quotes arrive only as a "RE:" link to the Threads website, probably because the quoted person does not share to the fediverse.',
          sources: ['friendica-issue-14260', 'mention-threads-note-fields'],
        },
        {
          text: 'Mastodon shows quotes in the formats that Meta named in 2024 as ordinary posts, unless people quote themselves or the server of the quoted author vouches for the quote. This follows from its code and documentation; no test with Threads was read.',
          sources: [
            'mastodon-code-status-parser',
            'glitch-soc-code-status-parser',
            'mastodon-code-verify-quote',
            'mastodon-docs-user-quote-posts',
            'mastodon-pr-34945',
          ],
        },
        {
          text: 'In code of 2023 and 2024 two Mastodon apps, Mammoth and Ice Cubes, look for the link to the quoted Threads post and draw the quote from it.',
          sources: ['mammoth-commit-fb136f0', 'icecubes-commit-23960d6'],
        },
        {
          text: 'In a test of June 2026 Threads refused to share posts from other servers; quoting was not tried on its own.',
          sources: ['matters-test-2026-06-04-receiver'],
        },
      ],
      evidence: [
        {
          source: 'hollo-issue-6',
          supports: ['status', 'since'],
          quote: 'we chose to implement both FEP-e232 and `_misskey_quote` to federate quote posts on Threads',
          locator: "Quoting Meta's engineering post",
        },
        { source: 'meta-engineering-entered-fediverse', supports: ['status', 'since'] },
        {
          source: 'bridgy-fed-issue-461',
          supports: ['status'],
          quote: 'Threads will have a link to the quote post, but … (for ex: Misskey) it will show as quotes',
        },
        { source: 'misskey-issue-8722', supports: ['status'] },
        { source: 'friendica-issue-14030', supports: ['status'] },
        { source: 'friendica-issue-14260', supports: ['limit'] },
        {
          source: 'mention-threads-note-fields',
          supports: ['limit'],
          quote: 'its AP object carries NO quote field at all',
        },
        {
          source: 'mastodon-docs-user-quote-posts',
          supports: ['limit'],
          quote: 'They will appear as regular posts, not as quotes.',
        },
      ],
      confidence: 'medium',
      cases: [
        {
          when: 'Quoting a Threads post whose author shares to the fediverse',
          status: 'works',
          summary:
            'It was seen arriving as a quote, with a link beside it, in 2024; software that reads the format can show it.',
          since: { on: '2024-03-21', precision: 'day' },
          evidence: [
            { source: 'meta-engineering-entered-fediverse', supports: ['since'] },
            {
              source: 'hollo-issue-6',
              supports: ['status'],
              quote: 'we chose to implement both FEP-e232 and `_misskey_quote` to federate quote posts on Threads',
            },
            {
              source: 'bridgy-fed-issue-461',
              supports: ['status'],
              quote: 'Threads will have a link to the quote post, but … (for ex: Misskey) it will show as quotes',
            },
            { source: 'misskey-issue-8722', supports: ['status'] },
          ],
          confidence: 'medium',
        },
        {
          when: 'Quoting a Threads post, probably of somebody who does not share',
          status: 'partial',
          summary: 'Only a "RE:" link in the text arrives; it leads to the Threads website.',
          limits: [
            {
              text: 'The link opens a web page and cannot be opened inside the fediverse. The cause is a guess by a maintainer; it was not checked.',
              sources: ['friendica-issue-14260', 'mention-threads-quote-markup-test'],
            },
          ],
          evidence: [
            {
              source: 'friendica-issue-14260',
              supports: ['status'],
              quote: "this could be caused by shared accounts that haven't enabled the ActivityPub integration",
            },
            {
              source: 'mention-threads-note-fields',
              supports: ['status'],
              quote: 'its AP object carries NO quote field at all',
            },
          ],
          confidence: 'medium',
        },
        {
          when: 'Quoting a fediverse post',
          status: 'no',
          summary: 'The share control for fediverse posts was blocked in June 2026; quoting was not tried on its own.',
          evidence: [
            {
              source: 'matters-test-2026-06-04-receiver',
              supports: ['status'],
              quote: "You can't share posts from other servers yet.",
            },
          ],
          confidence: 'medium',
          inferred: 'The notice blocks sharing a fediverse post; that it covers quoting too is our reading.',
        },
      ],
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'unknown',
      summary: 'One Threads post carried a field for interaction rules; what it says on quoting was not recorded.',
      limits: [
        {
          text: 'A post from elsewhere that carries no rules on quoting cannot be quoted in Mastodon 4.6.5: its code treats missing rules as a refusal.',
          sources: ['mastodon-code-status-parser', 'mastodon-code-interaction-policy-concern'],
        },
      ],
      evidence: [
        {
          source: 'mention-threads-note-fields',
          supports: ['status'],
          locator: 'Keys of the post: `interactionPolicy`',
        },
      ],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Read the interaction rules (interactionPolicy) of a Threads post with a signed request, then quote the post from Mastodon 4.5 or later and look on Threads.',
        recipe: 'act-on-mastodon-ask-on-threads',
        needs: [
          'A Mastodon account on version 4.5 or later.',
          'Somebody who can read the record of the Threads post with a signed request.',
        ],
        steps: [
          'Read the record of the post, and note what its interaction rules (interactionPolicy) say on quoting (canQuote).',
          'Try to quote the post from Mastodon, and note whether Mastodon offers it.',
          'If it does, quote the post.',
        ],
        look: [
          'Look on Mastodon after a day whether the quote is approved, pending or refused, and ask the owner what shows on Threads.',
        ],
        expect: {
          works: 'The quote is approved on Mastodon, and Threads shows it or tells the owner.',
          partly: 'The quote shows on Mastodon, and nothing of it on Threads.',
          no: 'The rules of posts of two people refuse quotes, or their quotes stay without approval for a day.',
        },
      },
    },
  },
  software: [
    {
      software: 'misskey',
      text: 'Misskey showed quotes from Threads as quotes in a report of June 2024; a later one notes that Threads uses its quote field.',
      evidence: [
        { source: 'bridgy-fed-issue-461', supports: ['status'] },
        { source: 'misskey-issue-8722', supports: ['status'] },
      ],
    },
    {
      software: 'friendica',
      text: 'Friendica has read both quote formats since March 2024; in June 2024 some Threads quotes arrived there as a bare link.',
      evidence: [
        {
          source: 'friendica-pr-14032',
          supports: ['status'],
          quote: 'We now fully support FEP-e232 for outgoing and incoming quoted posts.',
        },
        { source: 'friendica-issue-14260', supports: ['status'] },
      ],
    },
  ],
  related: ['boosts', 'replies', 'reply-controls', 'link-previews'],
  alsoCalled: [
    'quotes',
    'quote boost',
    'RE: link',
    'FEP-044f',
    'FEP-e232',
    '_misskey_quote',
    'quote tweet',
    'quoted post',
    'quoting',
    'quoting someone',
  ],
} satisfies Feature;
