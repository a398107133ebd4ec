import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'openbook',
  name: 'Openbook',
  what: 'social network server',
  reports: [
    {
      id: 'outbox-shows-no-posts',
      when: { on: '2026-08-03', precision: 'day' },
      text: 'A comment in the code says that the outbox of Threads shows no posts: only a count, or a 404.',
      outcome: 'observation',
      features: ['backfill'],
      evidence: [
        {
          source: 'openbook-code-actor',
          supports: ['status', 'since'],
          quote: "l'outbox ActivityPub non espone i post (solo totalItems o 404)",
        },
      ],
    },
    {
      id: 'long-picture-addresses',
      when: { on: '2026-08-01', precision: 'month' },
      text: 'The changelog notes that addresses of profile pictures on Threads exceed 255 characters, which broke look-ups.',
      outcome: 'fixed',
      features: ['profiles'],
      evidence: [{ source: 'openbook-changelog-0-8-8', supports: ['status', 'since'] }],
    },
  ],
} satisfies Software;
