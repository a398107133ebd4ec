/** What the site is called, wherever it names itself to machines. */
export const SITE_NAME = 'Threads Federation Guide';

/** What it is, in a sentence. */
export const SITE_PURPOSE =
  'How Threads, by Meta, federates with Mastodon and the fediverse: what works in each direction, since when, and how we know.';
