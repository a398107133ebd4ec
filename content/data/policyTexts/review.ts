import type { PolicyText } from '../../../src/dataset/schema/policyText.ts';

export default [
  {
    id: 'review-entry',
    kind: 'review',
    paragraphs: [
      [{ text: 'Review what {server} decided about Threads' }],
      [
        { text: 'Due on {review}: look again at the decision of {since} on threads.net.' },
        { text: 'Then renew the statement on the About page, with the next date.' },
      ],
      [{ text: 'What changed at Threads: {/changes/}' }],
      [{ text: 'Questions to decide by: {/admins/decide/}' }],
    ],
    sources: ['social-coop-loomio-threads-stance'],
  },
] satisfies PolicyText[];
