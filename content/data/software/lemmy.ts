import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'lemmy',
  name: 'Lemmy',
  what: 'link sharing and discussion server',
  blockList: {
    text: 'In 0.19.20 at /api/v3/federated_instances, under blocked; the answer can be null if federation is off. In the beta of 1.0 at /api/v4/federated_instances, in pages, with blocked and allowed for each server. Unless the admin narrows it, any website may read either (CORS). Read in code of July and August 2026.',
    evidence: [
      {
        source: 'lemmy-0-19-code-federated-instances',
        supports: ['status'],
        quote: 'pub blocked: Vec<InstanceWithFederationState>',
      },
      {
        source: 'lemmy-0-19-code-cors',
        supports: ['status'],
        quote: 'A default setting for either wildcard, or None',
      },
      { source: 'lemmy-0-19-code-settings', supports: ['status'] },
      { source: 'lemmy-1-0-code-api-routes', supports: ['status'] },
      { source: 'lemmy-1-0-code-site-views', supports: ['status'] },
      { source: 'lemmy-1-0-code-cors', supports: ['status'], quote: 'cors = cors.allow_any_origin();' },
    ],
  },
  reports: [],
} satisfies Software;
