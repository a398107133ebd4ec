import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'video',
  group: 'media',
  name: 'Video',
  question: {
    'from-threads': 'Do videos in a Threads post arrive on the fediverse?',
    'to-threads': 'Do videos in a fediverse post show on Threads?',
  },
  cells: {
    'from-threads': {
      status: 'works',
      summary:
        'Videos arrive with the post; their addresses stop working after a few hours, so servers must copy them promptly.',
      since: { presentOn: '2025-03-21' },
      conditions: [
        'sharing-on',
        'public-profile',
        'adult',
        'outside-european-region',
        'server-not-blocked-by-threads',
        'threads-not-blocked-by-server',
        'someone-follows',
        'copies-media',
      ],
      limits: [
        {
          text: 'The addresses of videos stop working after a few hours. Which length or size Threads sends is not known.',
          sources: ['bridgy-fed-issue-1825', 'bridgy-fed-commit-ca04e88'],
        },
        {
          text: "Mastodon's code sets a limit of 99 MB for a video.",
          sources: ['mastodon-code-media-attachment-model'],
        },
      ],
      evidence: [
        {
          source: 'bridgy-fed-commit-ca04e88',
          supports: ['status', 'since'],
          quote: 'Threads images and videos',
        },
        {
          source: 'bridgy-fed-status-2026-01',
          supports: ['status'],
          quote: 'Upgraded to a paid CloudImage account for proxying Threads images/videos',
        },
        {
          source: 'bridgy-fed-issue-1825',
          supports: ['status', 'limit'],
          quote: 'services like Threads that generate dynamic URLs that only work for a few hours or so',
        },
        { source: 'mastodon-code-media-attachment-model', supports: ['limit'], quote: 'VIDEO_LIMIT = 99.megabytes' },
      ],
      confidence: 'medium',
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'unknown',
      summary: 'No source says how Threads shows videos of fediverse posts.',
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Post a short video from a Mastodon account that somebody on Threads follows, and look at the post in their fediverse feed.',
        recipe: 'post-on-mastodon-look-on-threads',
        steps: ['Post a video of ten seconds with sound, and a second one of about a minute.'],
        look: ['On Threads, try to play each to its end, with sound.'],
        expect: {
          works: 'Both play to the end, with sound.',
          partly: 'One of them plays, or only a still picture or a link shows.',
          no: 'In two tries the text shows, and nothing of the video does.',
        },
      },
    },
  },
  software: [
    {
      software: 'bridgy-fed',
      text: 'Bridgy Fed passes pictures and videos of Threads posts through a paid cache, because their addresses expire.',
      evidence: [
        {
          source: 'bridgy-fed-status-2026-01',
          supports: ['status'],
          quote: 'Upgraded to a paid CloudImage account for proxying Threads images/videos',
        },
        { source: 'bridgy-fed-commit-ca04e88', supports: ['status'] },
      ],
    },
  ],
  related: ['images', 'gifs', 'audio', 'alt-text'],
  alsoCalled: ['clips', 'reels', 'movies', 'video attachments', 'videos', 'reel', 'film', 'clip', 'play a video'],
} satisfies Feature;
