import type { Source } from '../../../src/dataset/schema/source.ts';

export default [
  {
    id: 'mediapost-threads-100-countries',
    title: 'Threads expands fediverse posting to 100 countries',
    publisher: 'MediaPost',
    url: 'https://www.mediapost.com/publications/article/397155/threads-expands-fediverse-posting-to-100-countries.html',
    published: '2024-06',
    read: '2026-11-23',
    kind: 'press',
    readAs: 'copy',
    language: 'en',
    caution: 'Read through a mirror.',
  },
  {
    id: 'verge-how-to-copy-pt',
    title: "Opening your Threads account to the fediverse (Portuguese copy of The Verge's how-to)",
    publisher: 'dicas.link',
    url: 'https://dicas.link/abrir-sua-conta-threads-para-o-fediverse-e-tao-facil-quanto-um-clique-the-5',
    published: '2024',
    read: '2026-11-23',
    kind: 'press',
    readAs: 'copy',
    original: 'https://www.theverge.com/24107998/threads-fediverse-mastodon-how-to',
    language: 'pt-BR',
    caution: 'An undated copy of 2024, written after the one-click link came out in September 2024.',
  },
] satisfies Source[];
