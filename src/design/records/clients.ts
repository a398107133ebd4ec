import type { Client } from '../../dataset/schema/client.ts';

const evidence: Client['evidence'] = [{ source: 'example-test', supports: ['status'] }];

/** Two apps: of one the code was read, of the other nothing. */
export const exampleClients: Client[] = [
  {
    id: 'example-app',
    name: 'An app',
    platforms: ['android', 'ios'],
    readAt: 'Release 30, June 2026',
    read: 'source-code',
    maintained: 'Its last release is of June 2026.',
    features: {
      filters: { support: 'yes', evidence },
      'filter-hide': { support: 'partly', text: 'What it does and does not do stands here.', evidence },
      'domain-block': { support: 'no', evidence },
    },
    evidence,
    checked: '2026-11-23',
  },
  {
    id: 'another-app',
    name: 'Another app',
    platforms: ['web'],
    readAt: 'Closed source',
    read: 'not-read',
    features: {},
    evidence,
    checked: '2026-11-23',
  },
];
