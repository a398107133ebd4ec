import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'content-warnings',
  group: 'media',
  name: 'Content warnings and spoilers',
  question: {
    'from-threads': 'Does a spoiler or sensitive mark on a Threads post arrive as a content warning?',
    'to-threads': 'Does Threads show the content warning of a fediverse post?',
  },
  cells: {
    'from-threads': {
      status: 'unknown',
      summary: 'No source shows a Threads post with a spoiler as it arrives on the fediverse.',
      limits: [
        {
          text: 'The one Threads post inspected, an ordinary one, carried neither a warning text nor a mark as sensitive. A post with a spoiler was not seen.',
          sources: ['mention-threads-note-fields'],
        },
        {
          text: 'The Threads API, through which other apps post, has taken spoilers since 3 October 2025. That says nothing about sharing.',
          sources: ['meta-threads-api-changelog', 'meta-threads-api-spoilers'],
        },
      ],
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Post a text spoiler and a covered picture on Threads with sharing on, and look at the copies on a Mastodon server.',
      },
    },
    'to-threads': {
      status: 'unknown',
      summary: 'A press article of early 2026 says that Threads does not show them; no test was found.',
      limits: [
        {
          text: 'In a test of June 2026 Threads answered with an error to a post that had a summary (the field of warnings), HTML and other extras, and accepted a plain one. Which part was the cause was not found out.',
          sources: ['matters-test-2026-06-04-note-companion'],
        },
      ],
      evidence: [
        {
          source: 'fediview-threads-integration-2026',
          supports: ['status'],
          stance: 'contradicts',
          quote: 'Content warnings from Mastodon do not display on Threads',
          locator: 'A statement without a test',
        },
        {
          source: 'matters-test-2026-06-04-note-companion',
          supports: ['limit'],
          quote: 'The failed companion object used richer Article-derived fields and HTML content.',
        },
      ],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Post a text and a picture behind a content warning from a Mastodon account that somebody on Threads follows, and look whether they are covered in the fediverse feed.',
      },
    },
  },
  software: [
    {
      software: 'mastodon',
      text: 'Mastodon folds an arriving post behind its summary if it has one, and hides media that are marked as sensitive.',
      evidence: [
        {
          source: 'mastodon-docs-spec-activitypub',
          supports: ['status'],
          quote: 'if a `summary` is present, the status `content` will be collapsed behind this summary.',
        },
      ],
    },
  ],
  related: ['alt-text', 'images', 'public-posts', 'reports'],
  alsoCalled: ['CW', 'trigger warning', 'spoiler', 'NSFW', 'sensitive media', 'content notice'],
} satisfies Feature;
