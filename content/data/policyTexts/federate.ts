import type { PolicyText } from '../../../src/dataset/schema/policyText.ts';

export default [
  {
    id: 'federate-statement-plain',
    kind: 'statement',
    stance: 'federate',
    tone: 'plain',
    paragraphs: [
      [
        {
          text: 'We have no rule against Threads. You can follow people there who share to the fediverse, and some people there can follow you.',
        },
        {
          text: 'If you want nothing to do with it: open any profile on threads.net, then the menu, "Block threads.net", "Block server". That ends your own follows there, in both directions.',
        },
        { text: 'Decided on {since} by {deciders}. We look at this again on {review}. Questions: {contact}.' },
      ],
    ],
    sources: [
      'mastodon-code-app-folder',
      'mastodon-code-domain-block-modal',
      'mastodon-code-after-block-domain-from-account',
    ],
  },
  {
    id: 'federate-statement-formal',
    kind: 'statement',
    stance: 'federate',
    tone: 'formal',
    paragraphs: [
      [
        {
          text: '{server} applies no server-wide restriction to threads.net. Accounts there are subject to the same rules as accounts on any other server, and moderators act on individual accounts.',
        },
        {
          text: 'Members may block the domain for themselves; doing so removes their own follow relationships with it.',
        },
        { text: 'Decided by {deciders} on {since}. Next review: {review}. Contact: {contact}.' },
      ],
    ],
    sources: ['mastodon-code-app-folder', 'mastodon-code-after-block-domain-from-account'],
  },
  {
    id: 'federate-announcement-plain',
    kind: 'announcement',
    stance: 'federate',
    tone: 'plain',
    paragraphs: [
      [
        {
          text: '{server} stays connected to Threads. Nothing changes for you: no follow is removed and no setting is touched.',
        },
        { text: 'Why: {reason}', when: 'given' },
      ],
      [{ text: 'Not for you? You can block threads.net for yourself. How, and what it does: {/admins/federate/}' }],
      [{ text: 'Decided on {since} by {deciders}. We look at this again on {review}. Questions: {contact}.' }],
    ],
    sources: ['mastodon-code-app-folder', 'mastodon-code-after-block-domain-from-account'],
  },
  {
    id: 'federate-announcement-formal',
    kind: 'announcement',
    stance: 'federate',
    tone: 'formal',
    paragraphs: [
      [
        {
          text: 'Notice to members of {server}: no restriction on threads.net has been adopted. Existing follow relationships and settings remain unchanged.',
        },
        { text: 'Reason: {reason}', when: 'given' },
      ],
      [
        {
          text: 'Members who prefer no contact may block the domain for themselves. The measure and its effects are described at {/admins/federate/}',
        },
      ],
      [{ text: 'Decided by {deciders} on {since}. Next review: {review}. Contact: {contact}.' }],
    ],
    sources: ['mastodon-code-app-folder', 'mastodon-code-after-block-domain-from-account'],
  },
] satisfies PolicyText[];
