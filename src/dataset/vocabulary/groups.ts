/** The groups of features, in the order the table shows them. */
export const groups = {
  accounts: { name: 'Accounts and following' },
  posts: { name: 'Posts' },
  interactions: { name: 'Replies, likes and boosts' },
  media: { name: 'Media and text' },
  discovery: { name: 'Feeds and search' },
  safety: { name: 'Blocking and reporting' },
  technical: { name: 'Under the hood' },
} as const satisfies Record<string, { name: string }>;

export const groupIds = [
  'accounts',
  'posts',
  'interactions',
  'media',
  'discovery',
  'safety',
  'technical',
] as const satisfies GroupId[];

export type GroupId = keyof typeof groups;
