import type { PolicyText } from '../../../src/dataset/schema/policyText.ts';

export default [
  {
    id: 'suspend-statement-plain',
    kind: 'statement',
    stance: 'suspend',
    tone: 'plain',
    paragraphs: [
      [
        {
          text: 'We do not connect to Threads. You cannot follow or find people there, and they cannot follow you. Follows that existed were deleted, in both directions; lifting the rule would not bring them back.',
        },
        { text: 'Public posts stay public: this rule alone does not make them private.' },
        { text: 'Since {since}, decided by {deciders}. We look at this again on {review}. Questions: {contact}.' },
      ],
    ],
    sources: [
      'mastodon-docs-admin-moderation',
      'mastodon-code-resolve-account',
      'mastodon-code-signature-verification',
    ],
  },
  {
    id: 'suspend-statement-formal',
    kind: 'statement',
    stance: 'suspend',
    tone: 'formal',
    paragraphs: [
      [
        {
          text: '{server} applies the measure "Suspend" to threads.net. Communication with the domain is refused. All follow relationships between the two servers were removed and are not restored if the measure is lifted.',
        },
        { text: 'The measure alone does not prevent third parties from reading public posts.' },
        { text: 'Decided by {deciders}; in effect since {since}. Next review: {review}. Contact: {contact}.' },
      ],
    ],
    sources: [
      'mastodon-docs-admin-moderation',
      'mastodon-code-signature-verification',
      'mastodon-code-server-strings-en',
    ],
  },
  {
    id: 'suspend-announcement-plain',
    kind: 'announcement',
    stance: 'suspend',
    tone: 'plain',
    paragraphs: [
      [
        {
          text: 'On {since}, {server} cuts the connection to Threads. All follows between you and people there will be deleted, in both directions. They do not come back, even if we lift the rule one day.',
        },
        {
          text: '{following} members follow {followed} accounts there, and {followers} members are followed from there.',
          when: 'given',
        },
        { text: 'Why: {reason}', when: 'given' },
      ],
      [
        {
          text: 'Before that day you can note whom you follow there. Afterwards Mastodon sends a notice of lost connections, and the list can be downloaded under Follows and followers, Severed relationships.',
        },
        { text: 'Public posts stay public: this rule alone does not make them private.' },
      ],
      [{ text: 'In detail: {/admins/suspend/}' }],
      [{ text: 'Decided by {deciders}. We look at this again on {review}. Questions: {contact}.' }],
    ],
    sources: [
      'mastodon-docs-admin-moderation',
      'mastodon-code-server-strings-en',
      'mastodon-code-block-domain-service',
      'mastodon-code-navigation',
    ],
  },
  {
    id: 'suspend-announcement-formal',
    kind: 'announcement',
    stance: 'suspend',
    tone: 'formal',
    paragraphs: [
      [
        {
          text: 'Notice to members of {server}: the measure "Suspend" applies to threads.net from {since}. All follow relationships between the two servers will be removed, and are not restored if the measure is lifted.',
        },
        {
          text: 'Concerned are {following} members who follow {followed} accounts there, and {followers} members who are followed from there.',
          when: 'given',
        },
        { text: 'Reason: {reason}', when: 'given' },
      ],
      [
        {
          text: 'Members concerned receive a notice of severed relationships, with a list to download under Follows and followers.',
        },
        { text: 'The measure alone does not prevent third parties from reading public posts.' },
      ],
      [{ text: 'The measure is described at {/admins/suspend/}' }],
      [{ text: 'Decided by {deciders}. Next review: {review}. Contact: {contact}.' }],
    ],
    sources: [
      'mastodon-docs-admin-moderation',
      'mastodon-code-server-strings-en',
      'mastodon-code-block-domain-service',
      'mastodon-code-navigation',
    ],
  },
] satisfies PolicyText[];
