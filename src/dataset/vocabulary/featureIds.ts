import type { GroupId } from './groups.ts';

/** Every feature the guide answers for, by group, in table order. Ids are permanent: they are part of URLs. */
export const featureIdsByGroup = {
  accounts: [
    'follow-from-fediverse',
    'follow-from-threads',
    'profiles',
    'verification',
    'follower-lists',
    'account-search',
    'handle-domain',
    'account-migration',
  ],
  posts: [
    'public-posts',
    'delivery-delay',
    'backfill',
    'edits',
    'deletes',
    'non-public-posts',
    'reply-controls',
    'polls',
    'quote-posts',
    'long-text',
    'text-attachments',
    'ghost-posts',
  ],
  interactions: ['replies', 'likes', 'boosts', 'mentions', 'direct-messages'],
  media: [
    'images',
    'video',
    'alt-text',
    'gifs',
    'audio',
    'link-previews',
    'hashtags',
    'content-warnings',
    'custom-emoji',
  ],
  discovery: ['feeds', 'post-search', 'recommendations'],
  safety: ['user-blocks', 'reports', 'server-blocks'],
  technical: ['webfinger', 'signed-fetch', 'shared-inbox', 'nodeinfo'],
} as const satisfies Record<GroupId, readonly string[]>;

export const featureIds: readonly FeatureId[] = Object.values(featureIdsByGroup).flat();

export type FeatureId = (typeof featureIdsByGroup)[GroupId][number];
