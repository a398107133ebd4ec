import type { Action } from '../../../src/dataset/schema/action.ts';

export default {
  id: 'reject-reports',
  actor: 'admin',
  name: 'Reject reports',
  summary: 'Drops reports that Threads sends to your moderators. No source shows whether Threads sends any.',
  steps: [
    'Open Preferences, then Moderation, then Federation, and choose "Add new domain block". Your role needs the permission Manage Federation.',
    'Enter threads.net as the domain. A rule for it also covers its subdomains, such as www.threads.net, but not threads.com.',
    'Choose the severity "None" to do nothing else, or "Limit".',
    'Tick "Reject reports" and choose "Create block".',
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
      text: 'Followers stay.',
      evidence: [{ source: 'mastodon-docs-entity-admin-domain-block', supports: ['status'] }],
    },
    home: {
      word: 'same',
      text: 'Posts show as before.',
      evidence: [{ source: 'mastodon-docs-entity-admin-domain-block', supports: ['status'] }],
    },
    outgoing: {
      word: 'same',
      text: 'Posts by members go to Threads as before. Only reports from there are dropped.',
      evidence: [
        {
          source: 'mastodon-code-activity-flag',
          supports: ['status'],
          quote: 'DomainBlock.reject_reports?(@account.domain)',
        },
      ],
    },
  },
  evidence: [
    {
      source: 'mastodon-code-server-strings-en',
      supports: ['status'],
      quote: 'Ignore all reports coming from this domain. Irrelevant for suspensions',
    },
    {
      source: 'mastodon-code-activity-flag',
      supports: ['status'],
      quote: 'DomainBlock.reject_reports?(@account.domain)',
    },
  ],
} satisfies Action;
