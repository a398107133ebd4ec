import { earliestDay } from '../dates.ts';
import type { DerivedFeature } from '../derive/features.ts';
import { datasetId } from './datasetId.ts';
import { downloadFiles, DOWNLOADS, type DownloadFile } from './downloadFiles.ts';
import type { Edition } from './edition.ts';

/** The downloads as schema.org `Dataset`, for search engines of data. `root` is the site's address without a final slash. */
export function datasetMetadata({ asOf, dataVersion }: Edition, features: readonly DerivedFeature[], root: string) {
  const creator = { '@type': 'Organization', name: 'Threads Federation Guide', url: `${root}/` };
  const since = firstDay(features);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': datasetId(root),
    name: 'How Threads federates with the fediverse',
    description:
      'For each feature and each direction between Threads, by Meta, and Mastodon or other fediverse servers: whether it works, since when, how that is known and on which sources, with what is unknown and what would settle it.',
    url: `${root}/data/`,
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    isAccessibleForFree: true,
    creator,
    version: dataVersion,
    dateModified: asOf,
    temporalCoverage: `${since ?? asOf}/${asOf}`,
    inLanguage: 'en-GB',
    keywords: ['Threads', 'fediverse', 'Mastodon', 'ActivityPub', 'federation', 'compatibility', 'interoperability'],
    distribution: Object.entries<DownloadFile>(downloadFiles)
      .filter(([path]) => !path.includes('<id>'))
      .map(([path, { type, holds }]) => ({
        '@type': 'DataDownload',
        name: path,
        description: holds,
        encodingFormat: type,
        contentUrl: `${root}${DOWNLOADS}${path}`,
      })),
  };
}

/** The first day on which any answer, earlier ones included, is known to have held. */
function firstDay(features: readonly DerivedFeature[]): string | undefined {
  const states = features.flatMap(({ cells }) =>
    Object.values(cells).flatMap((cell) => (cell.status === 'not-applicable' ? [] : [cell, ...(cell.earlier ?? [])])),
  );
  return states.flatMap(({ since }) => (since ? [earliestDay(since)] : [])).toSorted()[0];
}
