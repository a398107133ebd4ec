import { feedForms, feeds } from '../dataset/exports/feeds/feeds.ts';

/** Head tags by which feed readers find the feed of all changes on any page. `base` is the deployment's base path. */
export function feedLinks(base: string) {
  const folder = base.replace(/\/$/, '');
  return Object.entries(feedForms).map(([ending, { type, name }]) => ({
    tag: 'link' as const,
    attrs: { rel: 'alternate', type, title: `${feeds.changes.title} (${name})`, href: `${folder}/changes.${ending}` },
  }));
}
