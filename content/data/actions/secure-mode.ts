import type { Action } from '../../../src/dataset/schema/action.ts';

export default {
  id: 'secure-mode',
  actor: 'admin',
  name: 'Secure mode (authorized fetch)',
  summary:
    'Requires a signature on every request for posts and profiles over ActivityPub. Together with blocks it stops a server from fetching under its own name. It does not stop anyone set on reading public posts.',
  steps: [
    'Set AUTHORIZED_FETCH=true in the environment of the server, or',
    'open Administration, Server settings, Discovery, and tick "Require authentication from federated servers".',
    'Combine it with a rule for threads.net, or leave the choice to members: their own domain blocks then stop fetching too.',
  ],
  effects: {
    following: {
      word: 'unknown',
      text: 'Whether Threads accounts can be followed from such a server is not settled. An admin saw follows of Threads accounts stay pending in December 2023; no later report was found.',
      evidence: [
        {
          source: 'vmst-threads-rules-old',
          supports: ['status'],
          quote: "Threads doesn't seem to have proper support for instances with authorized fetch enabled",
        },
      ],
    },
    followers: {
      word: 'unknown',
      text: 'Whether Threads can read profiles and posts on such a server is not settled. One admin wrote in early 2024 that it could not do so properly; no later report was found.',
      evidence: [
        {
          source: 'vmst-threads-rules-old',
          supports: ['status'],
          quote: "Threads doesn't seem to have proper support for instances with authorized fetch enabled",
        },
      ],
    },
    outgoing: {
      word: 'partly',
      text: 'Unsigned requests over ActivityPub are refused. A server that you, or a member, have blocked can no longer fetch posts. It does not stop someone set on fetching public posts in other ways.',
      evidence: [
        {
          source: 'mastodon-docs-admin-config',
          supports: ['status'],
          quote:
            'Mastodon will require HTTP signature authentication on ActivityPub representations of public posts and profiles',
        },
        {
          source: 'mastodon-docs-api-domain-blocks',
          supports: ['status'],
          quote: 'Stop from fetching public posts (when `AUTHORIZED_FETCH` is enabled)',
        },
        {
          source: 'mastodon-code-server-strings-en',
          supports: ['limit'],
          quote: 'In addition, this will not prevent dedicated actors from fetching your public posts and accounts.',
        },
      ],
    },
  },
  evidence: [
    { source: 'mastodon-docs-admin-config', supports: ['status'] },
    { source: 'mastodon-code-server-strings-en', supports: ['status'] },
    { source: 'mastodon-code-settings-discovery-view', supports: ['status'] },
  ],
} satisfies Action;
