import type { Action } from '../../../src/dataset/schema/action.ts';

export default {
  id: 'reject-media',
  actor: 'admin',
  name: 'Reject media files',
  summary:
    'Deletes stored pictures and video from Threads and fetches none again. Works with the severity "None" or with "Limit"; it adds nothing to "Suspend". A rule of severity "None" is not in the public list of limited servers.',
  steps: [
    'Open Preferences, then Moderation, then Federation, and choose "Add new domain block". Your role needs the permission Manage Federation.',
    'Enter threads.net as the domain. A rule for it also covers its subdomains, such as www.threads.net, but not threads.com.',
    'Choose the severity "None" to do nothing else, or "Limit".',
    'Tick "Reject media files" and choose "Create block".',
  ],
  effects: {
    following: {
      word: 'same',
      text: 'Follows stay.',
      evidence: [
        {
          source: 'mastodon-docs-entity-admin-domain-block',
          supports: ['status'],
          quote: '`noop` = Do nothing. Allows for rejecting media or reports',
        },
      ],
    },
    followers: {
      word: 'same',
      text: 'Followers stay, and new ones follow as usual.',
      evidence: [{ source: 'mastodon-docs-entity-admin-domain-block', supports: ['status'] }],
    },
    home: {
      word: 'partly',
      text: 'Posts show, without their media.',
      evidence: [
        {
          source: 'mastodon-docs-admin-moderation',
          supports: ['status'],
          quote: 'That includes avatars, headers, emojis and media attachments.',
        },
      ],
    },
    live: {
      word: 'same',
      text: 'No change with the severity "None".',
      evidence: [{ source: 'mastodon-docs-entity-admin-domain-block', supports: ['status'] }],
    },
    search: {
      word: 'same',
      text: 'Accounts are found as before.',
      evidence: [{ source: 'mastodon-docs-entity-admin-domain-block', supports: ['status'] }],
    },
    notifications: {
      word: 'same',
      text: 'No change with the severity "None".',
      evidence: [{ source: 'mastodon-docs-entity-admin-domain-block', supports: ['status'] }],
    },
    media: {
      word: 'removed',
      text: 'Profile pictures, headers, custom emoji and attachments are deleted and not fetched again.',
      evidence: [
        {
          source: 'mastodon-code-server-strings-en',
          supports: ['status'],
          quote:
            'Removes locally stored media files and refuses to download any in the future. Irrelevant for suspensions',
        },
        {
          source: 'mastodon-docs-admin-moderation',
          supports: ['status'],
          quote: 'That includes avatars, headers, emojis and media attachments.',
        },
        {
          source: 'mastodon-code-block-domain-service',
          supports: ['status'],
          quote: 'DomainClearMediaWorker.perform_async(domain_block.id)',
        },
      ],
    },
    outgoing: {
      word: 'same',
      text: 'Posts by members go to Threads as before.',
      evidence: [{ source: 'mastodon-docs-entity-admin-domain-block', supports: ['status'] }],
    },
  },
  evidence: [
    { source: 'mastodon-code-server-strings-en', supports: ['status'] },
    { source: 'mastodon-docs-admin-moderation', supports: ['status'] },
    {
      source: 'mastodon-code-domain-block-model',
      supports: ['limit'],
      quote: 'scope :with_user_facing_limitations, -> { where(severity: [:silence, :suspend]) }',
    },
  ],
} satisfies Action;
