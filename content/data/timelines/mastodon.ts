import type { Timeline } from '../../../src/dataset/schema/timeline.ts';

export default [
  {
    id: 'home',
    name: 'Home',
    federate: {
      reach: 'arrives',
      evidence: [{ source: 'mastodon-code-feed-manager', supports: ['status'] }],
    },
    limit: {
      reach: 'arrives',
      evidence: [{ source: 'mastodon-code-feed-manager', supports: ['status'] }],
    },
    suspend: {
      reach: 'nothing',
      evidence: [{ source: 'mastodon-docs-admin-moderation', supports: ['status'] }],
    },
  },
  {
    id: 'lists',
    name: 'Lists',
    federate: {
      reach: 'arrives',
      evidence: [{ source: 'mastodon-code-feed-manager', supports: ['status'] }],
    },
    limit: {
      reach: 'arrives',
      evidence: [
        { source: 'mastodon-code-feed-manager', supports: ['status'] },
        { source: 'mastodon-issue-27179', supports: ['status'] },
      ],
    },
    suspend: {
      reach: 'nothing',
      evidence: [{ source: 'mastodon-docs-admin-moderation', supports: ['status'] }],
    },
  },
  {
    id: 'local',
    name: 'Local feed',
    federate: {
      reach: 'nothing',
      evidence: [{ source: 'mastodon-code-public-feed', supports: ['status'] }],
    },
    limit: {
      reach: 'nothing',
      evidence: [{ source: 'mastodon-code-public-feed', supports: ['status'] }],
    },
    suspend: {
      reach: 'nothing',
      evidence: [{ source: 'mastodon-code-public-feed', supports: ['status'] }],
    },
  },
  {
    id: 'federated',
    name: 'Federated feed',
    federate: {
      reach: 'partly',
      evidence: [
        { source: 'mastodon-code-activity-create', supports: ['status'] },
        { source: 'mastodon-code-public-feed', supports: ['status'] },
      ],
    },
    limit: {
      reach: 'nothing',
      evidence: [{ source: 'mastodon-code-public-feed', supports: ['status'] }],
    },
    suspend: {
      reach: 'nothing',
      evidence: [
        { source: 'mastodon-docs-admin-moderation', supports: ['status'] },
        { source: 'mastodon-code-public-feed', supports: ['status'] },
      ],
    },
  },
  {
    id: 'hashtags',
    name: 'Hashtag pages',
    federate: {
      reach: 'unknown',
      evidence: [],
    },
    limit: {
      reach: 'nothing',
      evidence: [
        { source: 'mastodon-code-public-feed', supports: ['status'] },
        { source: 'mastodon-docs-admin-moderation', supports: ['status'] },
      ],
    },
    suspend: {
      reach: 'nothing',
      evidence: [
        { source: 'mastodon-docs-admin-moderation', supports: ['status'] },
        { source: 'mastodon-code-public-feed', supports: ['status'] },
      ],
    },
  },
  {
    id: 'trends',
    name: 'Trends',
    federate: {
      reach: 'unknown',
      evidence: [],
    },
    limit: {
      reach: 'nothing',
      evidence: [
        { source: 'mastodon-code-trends-statuses', supports: ['status'] },
        { source: 'mastodon-docs-admin-moderation', supports: ['status'] },
      ],
    },
    suspend: {
      reach: 'nothing',
      evidence: [{ source: 'mastodon-docs-admin-moderation', supports: ['status'] }],
    },
  },
  {
    id: 'search',
    name: 'Search',
    federate: {
      reach: 'partly',
      evidence: [
        { source: 'mastodon-code-process-account', supports: ['status'] },
        { source: 'mastodon-code-search-concern', supports: ['status'] },
      ],
    },
    limit: {
      reach: 'partly',
      evidence: [
        { source: 'mastodon-code-statuses-search', supports: ['status'] },
        { source: 'mastodon-code-status-filter', supports: ['status'] },
      ],
    },
    suspend: {
      reach: 'nothing',
      evidence: [{ source: 'mastodon-code-resolve-account', supports: ['status'] }],
    },
  },
  {
    id: 'notifications',
    name: 'Notifications',
    federate: {
      reach: 'partly',
      evidence: [
        { source: 'matters-test-2026-06-02-follow-delivery', supports: ['status'] },
        { source: 'matters-test-2026-06-04-receiver', supports: ['status'] },
      ],
    },
    limit: {
      reach: 'partly',
      evidence: [{ source: 'mastodon-code-notify-service', supports: ['status'] }],
    },
    suspend: {
      reach: 'nothing',
      evidence: [{ source: 'mastodon-code-signature-verification', supports: ['status'] }],
    },
  },
] satisfies Timeline[];
