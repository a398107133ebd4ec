import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'mention',
  name: 'Mention',
  what: 'social network server of OxyHQ',
  reports: [
    {
      id: 'webfinger-type',
      when: { on: '2026-03-19', precision: 'day' },
      text: 'A commit says that the WebFinger answer of Threads names the type application/ld+json. Reports of 2024 name application/activity+json.',
      outcome: 'observation',
      features: ['webfinger'],
      evidence: [
        {
          source: 'mention-commit-e1ff511',
          supports: ['status', 'since'],
          quote: 'Threads.net returns `application/ld+json` profile type',
        },
        { source: 'fedify-issue-122', supports: ['status'], stance: 'contradicts' },
      ],
    },
    {
      id: 'accept-by-id',
      when: { on: '2026-03-29', precision: 'day' },
      text: 'A change accepts answers to a Follow that name it only by its id, so that follows of Threads accounts are recorded.',
      outcome: 'fixed',
      features: ['follow-from-fediverse'],
      evidence: [
        {
          source: 'mention-commit-ae04734',
          supports: ['status', 'since'],
          quote:
            'process Accept activities with string object references … so follows from servers like Threads are properly accepted',
        },
      ],
    },
    {
      id: 'allowlist-claim',
      when: { on: '2026-04-03', precision: 'day' },
      text: 'A commit says that Threads federates only with servers on an allowlist. No other source says so.',
      outcome: 'observation',
      features: ['server-blocks'],
      evidence: [
        {
          source: 'mention-commit-673f9b8',
          supports: ['status', 'since'],
          quote: 'Threads.net requires allowlisted domain',
        },
      ],
    },
    {
      id: 'outbox-count-only',
      when: { on: '2026-06-19', precision: 'day' },
      text: 'A test models the outbox of a Threads account as a count without posts. Developers of Ghost report the same for the time before July 2026, and a 404 since. Either way no older posts can be read.',
      outcome: 'observation',
      features: ['backfill'],
      evidence: [
        { source: 'mention-commit-735742d', supports: ['status', 'since'] },
        { source: 'ghost-pr-1979', supports: ['status'] },
      ],
    },
    {
      id: 'handle-on-threads-net',
      when: { on: '2026-08-02', precision: 'day' },
      text: 'A commit records Threads as a server of its own, with handles of the form @user@threads.net.',
      outcome: 'observation',
      features: ['handle-domain'],
      evidence: [
        {
          source: 'mention-commit-d378424',
          supports: ['status', 'since'],
          quote: 'threads.net is native first-party ActivityPub',
        },
      ],
    },
    {
      id: 'fields-of-one-note',
      when: { on: '2026-09-01', precision: 'month' },
      text: 'A comment lists the fields of one live Threads post: it has a language and an interactionPolicy, and no replies, likes, shares or quote field. What the interactionPolicy allows was not recorded.',
      outcome: 'observation',
      features: ['public-posts', 'quote-posts', 'backfill'],
      evidence: [
        {
          source: 'mention-threads-note-fields',
          supports: ['status', 'since'],
          quote:
            'keys are id, type, content, published, @context, contentMap, attributedTo, url, to, cc, tag, interactionPolicy; `tag` is empty',
        },
        { source: 'mention-threads-quote-markup-test', supports: ['status'] },
      ],
    },
  ],
} satisfies Software;
