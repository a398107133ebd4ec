import { drop, put } from './edits.ts';
import type { Mutation } from './mutation.ts';

const shares = 'content/data/shares/servers.ts';
const tusky = 'content/data/clients/tusky.ts';
const second = 'content/data/servers/second-social.ts';

/** What can go wrong about shares, apps and servers. */
export const figureMutations: Mutation[] = [
  {
    name: 'a count above its total',
    rule: 'shares-add-up',
    file: shares,
    edit: put('shares/servers-that-limit', 'total', 42),
  },
  {
    name: 'a percentage with its point in the wrong place',
    rule: 'shares-add-up',
    file: shares,
    edit: put('shares/servers-that-limit', 'percent', 26.9),
  },
  {
    name: 'an app that supports something without a source',
    rule: 'apps-cited',
    file: tusky,
    edit: put('clients/tusky', 'features.lists.evidence', []),
  },
  {
    name: 'an app that lacks something for which nobody searched its code',
    rule: 'apps-cited',
    file: tusky,
    edit: put('clients/tusky', 'features.regex.evidence.0.source', 'meta-help-polls'),
  },
  {
    name: 'an app that supports something partly, nobody knows how far',
    rule: 'apps-cited',
    file: tusky,
    edit: drop('clients/tusky', 'features.filters.text'),
  },
  {
    name: 'a decision known from a directory, with certainty',
    rule: 'second-hand-modestly',
    file: second,
    edit: put('servers/second-social', 'decisions.0.confidence', 'high'),
  },
  {
    name: "a certain decision of which it turns out that it was somebody else's word",
    rule: 'second-hand-modestly',
    file: 'content/data/servers/example-social.ts',
    edit: put('servers/example-social', 'decisions.0.readFrom', 'third-party'),
  },
];
