import type { PolicyText } from '../../../src/dataset/schema/policyText.ts';

export default [
  {
    id: 'limit-statement-plain',
    kind: 'statement',
    stance: 'limit',
    tone: 'plain',
    paragraphs: [
      [
        {
          text: 'We limit Threads. Posts from there stay out of live feeds, hashtags, trends and suggestions. In Home you see them if you follow their author, or if somebody you follow boosts them.',
        },
        {
          text: 'Your follows stay, and you can follow more people there. New followers from Threads wait under Follow requests. With default settings you get no notice of them, so look there. Your own posts go to Threads as before.',
        },
        { text: 'We also store no pictures, video or profile pictures from there.', when: 'reject-media' },
        { text: 'Reports from Threads, if it sends any, are dropped.', when: 'reject-reports' },
        { text: 'Since {since}, decided by {deciders}. We look at this again on {review}. Questions: {contact}.' },
      ],
    ],
    sources: [
      'mastodon-code-public-feed',
      'mastodon-code-feed-manager',
      'mastodon-docs-admin-moderation',
      'mastodon-code-notify-service',
      'mastodon-code-status-reach-finder',
      'mastodon-code-activity-flag',
    ],
  },
  {
    id: 'limit-statement-formal',
    kind: 'statement',
    stance: 'limit',
    tone: 'formal',
    paragraphs: [
      [
        {
          text: '{server} applies the measure "Limit" to threads.net. Content from the domain is excluded from live feeds, hashtags, trends and suggestions. It appears in the home timelines of members who follow its author, or who follow an account that boosts it.',
        },
        {
          text: 'Existing follow relationships are retained, and members may follow further accounts. New followers from the domain require the approval of the member concerned, who receives no notification of the request under default settings. Posts by members continue to be delivered.',
        },
        { text: 'Media files from the domain are rejected.', when: 'reject-media' },
        { text: 'Reports from the domain are rejected.', when: 'reject-reports' },
        { text: 'Decided by {deciders}; in effect since {since}. Next review: {review}. Contact: {contact}.' },
      ],
    ],
    sources: [
      'mastodon-code-public-feed',
      'mastodon-code-feed-manager',
      'mastodon-docs-admin-moderation',
      'mastodon-code-notify-service',
      'mastodon-code-status-reach-finder',
      'mastodon-code-activity-flag',
    ],
  },
  {
    id: 'limit-announcement-plain',
    kind: 'announcement',
    stance: 'limit',
    tone: 'plain',
    paragraphs: [
      [
        { text: 'From {since}, {server} limits Threads. Your follows stay, and you can follow more people there.' },
        { text: 'Why: {reason}', when: 'given' },
      ],
      [
        {
          text: 'What changes: Threads posts leave live feeds, hashtags, trends and suggestions. Replies by people there whom you do not follow drop out of conversations. New followers from there become follow requests, without a notice in the default settings: please look under Follow requests.',
        },
        { text: 'Pictures and video from there are no longer stored here.', when: 'reject-media' },
        { text: 'Reports from Threads, if it sends any, are dropped.', when: 'reject-reports' },
      ],
      [
        {
          text: 'What does not change: your posts go to Threads as before, and boosts by people you follow keep bringing Threads posts.',
        },
      ],
      [{ text: 'In detail: {/admins/limit/}' }],
      [{ text: 'Decided by {deciders}. We look at this again on {review}. Questions: {contact}.' }],
    ],
    sources: [
      'mastodon-code-public-feed',
      'mastodon-code-status-filter',
      'mastodon-docs-admin-moderation',
      'mastodon-code-notify-service',
      'mastodon-code-feed-manager',
      'mastodon-code-status-reach-finder',
      'mastodon-code-activity-flag',
    ],
  },
  {
    id: 'limit-announcement-formal',
    kind: 'announcement',
    stance: 'limit',
    tone: 'formal',
    paragraphs: [
      [
        {
          text: 'Notice to members of {server}: the measure "Limit" applies to threads.net from {since}. Existing follow relationships are retained, and members may follow further accounts.',
        },
        { text: 'Reason: {reason}', when: 'given' },
      ],
      [
        {
          text: 'Content from the domain is excluded from live feeds, hashtags, trends and suggestions, and replies by accounts that a member does not follow are left out of conversations. New followers from the domain require approval under Follow requests; under default settings no notification is sent.',
        },
        { text: 'Media files from the domain are rejected.', when: 'reject-media' },
        { text: 'Reports from the domain are rejected.', when: 'reject-reports' },
      ],
      [
        {
          text: 'The measure does not affect the delivery of posts by members, nor boosts by accounts that a member follows.',
        },
      ],
      [{ text: 'The measure is described at {/admins/limit/}' }],
      [{ text: 'Decided by {deciders}. Next review: {review}. Contact: {contact}.' }],
    ],
    sources: [
      'mastodon-code-public-feed',
      'mastodon-code-status-filter',
      'mastodon-docs-admin-moderation',
      'mastodon-code-notify-service',
      'mastodon-code-feed-manager',
      'mastodon-code-status-reach-finder',
      'mastodon-code-activity-flag',
    ],
  },
] satisfies PolicyText[];
