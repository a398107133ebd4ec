import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'images',
  group: 'media',
  name: 'Images',
  question: {
    'from-threads': 'Do pictures in a Threads post arrive on the fediverse?',
    'to-threads': 'Do pictures in a fediverse post show on Threads?',
  },
  cells: {
    'from-threads': {
      status: 'works',
      summary:
        'Pictures arrive with the post; their addresses stop working after a few hours, so servers must copy them promptly.',
      since: { presentOn: '2024-09-07' },
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
          text: 'The addresses of pictures and avatars stop working after a few hours. Software that links to them and makes no copy can end up with broken pictures, we infer.',
          sources: ['bridgy-fed-issue-1825', 'bridgy-fed-issue-2118'],
        },
        {
          text: 'As of June 2026 pictures come without the field that names their file type (mediaType); software that sorts by it drops them.',
          sources: ['ktistec-commit-19bde28'],
        },
        {
          text: 'Mastodon keeps the first four attachments of a post, so a longer row of pictures is cut there.',
          sources: ['mastodon-code-status-model'],
        },
      ],
      evidence: [
        {
          source: 'ktistec-commit-19bde28',
          supports: ['status', 'limit'],
          quote: 'some servers (e.g. Threads) omit `mediaType`',
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
        {
          source: 'bridgy-fed-issue-2118',
          supports: ['limit'],
          quote: 'proxy and cache Threads images, since they expire after a few hours',
        },
        {
          source: 'enafore-issue-33',
          supports: ['status', 'since'],
          quote: 'Photo by Threads on September 01, 2024. May be an image of 1 person, book and text.',
          locator: 'Comment of 2024-09-07',
        },
        { source: 'mastodon-code-status-model', supports: ['limit'], quote: 'MEDIA_ATTACHMENTS_LIMIT = 4' },
      ],
      confidence: 'high',
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'unknown',
      summary: 'No source says how Threads shows pictures of fediverse posts.',
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Post four pictures from a Mastodon account that somebody on Threads follows, and look at the post in their fediverse feed.',
        recipe: 'post-on-mastodon-look-on-threads',
        steps: ['Post one picture, then four pictures in one post, each with a large number drawn into it.'],
        look: ['On Threads, count the pictures, open each, and note the order.'],
        expect: {
          works: 'All pictures of both posts show and can be opened.',
          partly: 'Some show, or only small or cut, or as a link.',
          no: 'In two tries the text of the posts shows, and no picture does.',
        },
      },
    },
  },
  software: [
    {
      software: 'mastodon',
      text: 'Mastodon keeps the first four attachments of a post. Its code sets a limit of 16 MB for a picture.',
      evidence: [
        { source: 'mastodon-code-status-model', supports: ['status'], quote: 'MEDIA_ATTACHMENTS_LIMIT = 4' },
        { source: 'mastodon-code-media-attachment-model', supports: ['status'] },
      ],
    },
    {
      software: 'ktistec',
      text: 'Ktistec dropped pictures of Threads posts because they carry no file type (mediaType), until a fix of 30 June 2026.',
      evidence: [
        {
          source: 'ktistec-commit-19bde28',
          supports: ['status'],
          quote: 'some servers (e.g. Threads) omit `mediaType`',
        },
      ],
    },
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
  related: ['alt-text', 'video', 'gifs', 'content-warnings', 'profiles'],
  alsoCalled: [
    'photos',
    'pictures',
    'attachments',
    'media',
    'carousel',
    'broken images',
    'photo',
    'picture posts',
    'gallery',
    'albums',
  ],
} satisfies Feature;
