import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'ktistec',
  name: 'Ktistec',
  what: 'small ActivityPub server',
  reports: [
    {
      id: 'only-sharing-accounts-resolve',
      when: { on: '2024-03-02', precision: 'day' },
      text: 'A commenter showed that WebFinger finds a Threads account that shares and answers "Not found" for one that does not.',
      outcome: 'observation',
      features: ['webfinger', 'follow-from-fediverse'],
      evidence: [
        {
          source: 'ktistec-issue-74',
          supports: ['status', 'since'],
          quote: 'At the moment it seems like only Threads accounts that opt in to ActivityPub will be available.',
        },
      ],
    },
    {
      id: 'attachments-without-media-type',
      when: { on: '2026-06-30', precision: 'day' },
      text: 'Images from Threads come without the field that names their media type. Ktistec was changed to accept them.',
      outcome: 'fixed',
      features: ['images'],
      evidence: [
        {
          source: 'ktistec-commit-19bde28',
          supports: ['status', 'since'],
          quote: 'some servers (e.g. Threads) omit `mediaType`',
        },
      ],
    },
  ],
} satisfies Software;
