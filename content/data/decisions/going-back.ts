import type { DecisionQuestion } from '../../../src/dataset/schema/decision.ts';

export default {
  id: 'going-back',
  name: 'Going back',
  facts: [
    {
      text: 'A limit removes no follows, so it can be lifted without loss of follows (inferred from the code).',
      sources: ['mastodon-code-block-domain-service', 'mastodon-code-unblock-domain-service'],
    },
    {
      text: 'A suspension deletes all follows, and they "will not be restored". Limit to suspend is always possible; suspend to limit never brings follows back.',
      sources: ['mastodon-docs-admin-moderation', 'mastodon-code-server-strings-en'],
    },
  ],
  situations: [
    {
      id: 'open',
      name: 'We want to keep later choices open',
      reasons: {
        federate: {
          text: 'Nothing is removed, and a rule can be added on any later day.',
          sources: ['mastodon-docs-admin-moderation'],
        },
        limit: {
          text: 'Accounts that the rule limited are released when it is undone, and it can be made a suspension later.',
          sources: ['mastodon-code-unblock-domain-service', 'mastodon-code-admin-domain-blocks-controller'],
        },
        suspend: {
          text: 'The rule can be undone, and people can follow each other anew. What was deleted does not return: "Undoing the suspension will not restore any data or relationship."',
          sources: ['mastodon-code-server-strings-en'],
        },
      },
    },
    {
      id: 'loss-accepted',
      name: 'We accept that follows are lost',
      reasons: {
        federate: {
          text: 'Accepting a loss does not call for it: each member who accepts it can block threads.net alone, and loses only their own follows.',
          sources: ['mastodon-code-after-block-domain-from-account'],
        },
        limit: {
          text: 'The loss can wait: a limit can be turned into a suspension by editing the rule.',
          sources: ['mastodon-code-admin-domain-blocks-controller'],
        },
        suspend: {
          text: 'For some the cut is the point. toot.cat, undated: "put every obstacle in the path of corporate dominance and control of the fediverse".',
          sources: ['toot-cat-wiki-threads'],
        },
      },
    },
    {
      id: 'change-expected',
      name: 'We expect Threads or Meta to change',
      reasons: {
        federate: {
          text: 'Tim Chambers, June 2023, as quoted by another blog: "stay vigilant with eyes wide open and a finger on the block button".',
          sources: ['chambers-indieweb-social-2023-06', 'chambers-indieweb-social-2024-02'],
        },
        limit: {
          text: 'It can be tightened or lifted as things change. Hachyderm limited for about a year, from January 2024 to January 2025.',
          sources: ['hachyderm-limits-threads-pr-510', 'hachyderm-suspends-threads'],
        },
        suspend: {
          text: 'It does not wait for the change. scicomm.xyz, June 2023, put the burden of proof on Meta and called its block reversible.',
          sources: ['scicomm-xyz-blocks-threads-2023-06'],
        },
      },
    },
  ],
} satisfies DecisionQuestion;
