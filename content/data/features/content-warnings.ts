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
        recipe: 'post-on-threads-look-on-mastodon',
        steps: [
          'On Threads, write one post with a word of its text marked as a spoiler, and one with a covered picture.',
        ],
        look: [
          'On Mastodon, look whether the text stands behind a warning and whether the picture is covered.',
          'If you can, read the records of both posts for the fields "summary" and "sensitive".',
        ],
        expect: {
          works: 'Both arrive covered, or behind a warning.',
          partly: 'One of them does.',
          no: 'In two tries both arrive uncovered.',
        },
        leavesOpen:
          'The posts do not arrive at all, while the control does. That is an answer about posts with spoilers, and not about their marks: report it as such.',
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
        recipe: 'post-on-mastodon-look-on-threads',
        steps: ['Post on Mastodon a text behind a content warning, and a picture marked as sensitive.'],
        look: [
          'On Threads, look whether the text and the picture are covered, and where the words of the warning stand.',
        ],
        expect: {
          works: 'Both are covered until they are tapped, and the words of the warning can be read.',
          partly: 'One of them is covered, or the warning stands there and covers nothing.',
          no: 'In two tries both are shown uncovered.',
        },
        leavesOpen: 'Neither post shows, while the control does. Then look in a log how Threads answered.',
        misleads: [
          {
            text: 'In June 2026 Threads answered with an error to a post that had a summary, HTML and other extras, and took a plain one; which part was the cause was not found out. A post that does not show may have been refused for something else.',
            sources: ['matters-test-2026-06-04-note-companion'],
          },
        ],
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
  alsoCalled: [
    'CW',
    'trigger warning',
    'spoiler',
    'NSFW',
    'sensitive media',
    'content notice',
    'spoilers',
    'sensitive posts',
    'hidden behind a warning',
    'blurred pictures',
    'sensitive pictures',
    'hide behind a CW',
  ],
} satisfies Feature;
