import { link, named, type HeadTag } from './headTag.ts';

/** Who stands behind a deployment in the fediverse, where its settings say so. */
export interface Identity {
  /** `@name@server`: Mastodon shows it beside links to the site. */
  creator: string | undefined;
  /** Address of a profile that links back to the site, which Mastodon then shows as verified. */
  profile: string | undefined;
}

/** Tags by which Mastodon names the author of a shared page, and finds that a profile and the site belong together. */
export function identityTags({ creator, profile }: Identity): HeadTag[] {
  return [...(creator ? [named('fediverse:creator', creator)] : []), ...(profile ? [link('me', profile)] : [])];
}
