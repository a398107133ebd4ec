import type { Action } from '../../../src/dataset/schema/action.ts';

export default {
  id: 'filter-words',
  actor: 'member',
  name: 'Filters (Muted words)',
  summary:
    'Hides or covers posts by the words in them. A filter cannot hide all of Threads: a filter for threads.net matches posts that show these letters, not posts by people on Threads.',
  steps: [
    'Open Preferences, then Filters. The web app calls it "Muted words".',
    'Add a filter with the words, and choose where it applies: Home and lists, Notifications, Public timelines, Conversations, Profiles.',
    'Choose what happens: hide with a warning, hide media with a warning, or "Hide completely".',
    'Since Mastodon 4.6 filters can be exported and imported.',
  ],
  effects: {
    home: {
      word: 'partly',
      text: 'Matching posts are covered or left out. Filters look at text, content warning, poll options and alt text, not at author or server. "Hide completely" is left to the app: the server marks matching posts and sends them. The documentation says it does not; the code of 4.6.5 does.',
      evidence: [
        { source: 'mastodon-code-search-concern', supports: ['status'] },
        {
          source: 'mastodon-docs-user-moderating',
          supports: ['status'],
          quote: "searched for in any status's content, including CW, media descriptions, and poll options.",
        },
        { source: 'mastodon-code-custom-filter-model', supports: ['limit'] },
        { source: 'mastodon-code-filter-v1-serializer', supports: ['limit'] },
        {
          source: 'mastodon-docs-user-moderating',
          supports: ['limit'],
          stance: 'contradicts',
          locator: 'Hide completely',
        },
      ],
    },
    notifications: {
      word: 'partly',
      text: 'Only if you choose this place for the filter.',
      evidence: [{ source: 'mastodon-docs-user-moderating', supports: ['status'] }],
    },
    live: {
      word: 'partly',
      text: 'Only if you choose this place for the filter.',
      evidence: [{ source: 'mastodon-docs-user-moderating', supports: ['status'] }],
    },
    conversations: {
      word: 'partly',
      text: 'Only if you choose this place for the filter.',
      evidence: [{ source: 'mastodon-docs-user-moderating', supports: ['status'] }],
    },
    media: {
      word: 'partly',
      text: 'One of the three actions covers only the media.',
      evidence: [
        { source: 'mastodon-docs-entity-filter', supports: ['status'] },
        { source: 'mastodon-code-custom-filter-model', supports: ['status'] },
      ],
    },
    outgoing: {
      word: 'same',
      text: 'It changes nothing for others.',
      evidence: [{ source: 'mastodon-docs-user-moderating', supports: ['status'] }],
    },
  },
  evidence: [
    { source: 'mastodon-docs-user-moderating', supports: ['status'] },
    { source: 'mastodon-code-search-concern', supports: ['status'] },
    { source: 'mastodon-code-form-strings-en', supports: ['status'] },
    { source: 'mastodon-commit-filter-export', supports: ['status'] },
    { source: 'mastodon-commit-filter-import', supports: ['status'] },
    {
      source: 'mastodon-code-web-strings-en',
      supports: ['status'],
      quote: 'Muted words',
      locator: 'navigation_bar.filters',
    },
  ],
} satisfies Action;
