import type { CollectionId } from '../records.ts';
import { featureIds } from '../vocabulary/featureIds.ts';
import { slug } from '../schema/text.ts';
import { eventScaffold } from './eventScaffold.ts';
import { featureScaffold } from './featureScaffold.ts';
import { sourceScaffold } from './sourceScaffold.ts';

/** What `npm run new` can begin: where it goes, its text, and what an author does besides filling it in. */
export const scaffolds = {
  feature: {
    collection: 'features',
    text: featureScaffold,
    besides: (id) =>
      (featureIds as readonly string[]).includes(id)
        ? []
        : [
            `Add '${id}' to its group in src/dataset/vocabulary/featureIds.ts. Ids are part of addresses: they never change.`,
          ],
  },
  source: {
    collection: 'sources',
    text: sourceScaffold,
    besides: () => [
      'Move the record to the file in content/data/sources that fits its publisher, if there is one.',
      'Cite it in a record or on a page: the check refuses a source that nothing cites.',
    ],
  },
  event: {
    collection: 'events',
    text: eventScaffold,
    besides: () => ['Move the record to the file of its year in content/data/events.'],
  },
} as const satisfies Record<string, Scaffold>;

export const scaffoldKinds = Object.keys(scaffolds) as ScaffoldKind[];

/** Why a new record cannot have this id, as a sentence; undefined when it can. `taken` holds the collection's ids. */
export function idRefusal(kind: ScaffoldKind, id: string, taken: ReadonlySet<string>): string | undefined {
  if (!slug.safeParse(id).success)
    return `"${id}" cannot be an id. Allowed: lower case words joined by hyphens, at most 80 characters, such as quote-posts.`;
  if (kind === 'feature' && isOtherPage(id))
    return `/compatibility/${id}/ is another page. Allowed: an id that is no year and not "unknown".`;
  return taken.has(id) ? `There is a ${kind} "${id}". Allowed: an id that no ${kind} has.` : undefined;
}

function isOtherPage(id: string): boolean {
  return id === 'unknown' || /^\d{4}$/.test(id);
}

interface Scaffold {
  collection: CollectionId;
  text: (id: string) => string;
  besides: (id: string) => string[];
}

export type ScaffoldKind = keyof typeof scaffolds;
