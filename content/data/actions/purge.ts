import type { Action } from '../../../src/dataset/schema/action.ts';

export default {
  id: 'purge',
  actor: 'admin',
  name: 'Purge (tootctl domains purge)',
  summary:
    'Removes every known account of a server from your database. It is not a block: accounts come back when someone looks them up again.',
  steps: [
    'Try it without effect first: tootctl domains purge threads.net --include-subdomains --dry-run',
    'Run the same command without --dry-run to remove the accounts.',
    'To keep Threads out, add a domain block as well. The option --purge-domain-blocks does the opposite: it also removes your rules for the domain.',
  ],
  effects: {
    following: {
      word: 'removed',
      text: 'The accounts are removed, and the follows with them (inferred).',
      evidence: [
        {
          source: 'mastodon-code-cli-domains',
          supports: ['status'],
          quote: "desc 'purge [DOMAIN...]', 'Remove accounts from a DOMAIN without a trace'",
        },
      ],
    },
    followers: {
      word: 'removed',
      text: 'The accounts are removed, and the follows with them (inferred).',
      evidence: [{ source: 'mastodon-code-cli-domains', supports: ['status'] }],
    },
    home: {
      word: 'removed',
      text: 'Posts of the removed accounts go with them.',
      evidence: [{ source: 'mastodon-code-cli-domains', supports: ['status'] }],
    },
    search: {
      word: 'partly',
      text: 'Accounts are gone until someone looks them up again.',
      evidence: [
        {
          source: 'mastodon-code-cli-domains',
          supports: ['status'],
          quote:
            'Unlike a suspension, if the DOMAIN still exists in the wild, it means the accounts could return if they are resolved again.',
        },
      ],
    },
    undo: {
      word: 'partly',
      text: 'Accounts can return when someone looks them up again. Nothing read says that follows return.',
      evidence: [
        { source: 'mastodon-code-cli-domains', supports: ['status'] },
        { source: 'mastodon-docs-admin-tootctl', supports: ['status'] },
      ],
    },
  },
  evidence: [
    { source: 'mastodon-code-cli-domains', supports: ['status'] },
    {
      source: 'mastodon-docs-admin-tootctl',
      supports: ['status'],
      quote:
        'Unlike a suspension, if the DOMAIN still exists in the wild, it means the accounts could return if they are resolved again.',
    },
  ],
} satisfies Action;
