import type { Action } from '../../../src/dataset/schema/action.ts';

export default {
  id: 'member-choice',
  actor: 'admin',
  name: 'Let each member choose',
  summary:
    'A server that runs wafrn lets each member turn federation with Threads on for themselves; it is off by default. Mastodon has no such switch: there, a member can block threads.net for themselves.',
  steps: [
    'Only with wafrn: members set the option "federateWithThreads" in their profile.',
    'With Mastodon: tell members how to block the domain for themselves.',
  ],
  effects: {
    following: {
      word: 'partly',
      text: 'Only members who turned it on.',
      evidence: [{ source: 'wafrn-code-user-allows-threads', supports: ['status'] }],
    },
    conversations: {
      word: 'partly',
      text: 'A conversation with a post from Threads is refused to members who have not turned it on.',
      evidence: [
        {
          source: 'wafrn-code-federate-with-threads',
          supports: ['status'],
          quote: 'You do not federate with threads and this thread contains a post from threads',
        },
      ],
    },
  },
  evidence: [
    { source: 'wafrn-code-user-allows-threads', supports: ['status'] },
    { source: 'wafrn-code-federate-with-threads', supports: ['status'] },
    { source: 'mastodon-code-app-folder', supports: ['limit'] },
  ],
} satisfies Action;
