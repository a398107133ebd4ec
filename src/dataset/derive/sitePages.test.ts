import { describe, expect, it } from 'vitest';
import { dataset, feature } from '../fixtures/records.ts';
import { sitePagesOf, type SitePage } from './sitePages.ts';

const page = (path: string): SitePage => ({ path, title: path, description: 'An answer.', reviewed: '2026-06-30' });
const { features } = dataset({ features: [feature({})] });

describe('the pages of the site', () => {
  it('are prose by path, then features, then past years', () => {
    const paths = sitePagesOf([page('/privacy/'), page('/'), page('/admins/')], features, '2024-06-30').map(
      ({ path }) => path,
    );
    expect(paths).toEqual(['/', '/admins/', '/privacy/', '/compatibility/polls/', '/compatibility/2023/']);
  });

  it('name a feature with its answers, on the day the evidence was last read', () => {
    expect(sitePagesOf([], features, '2023-06-30')).toEqual([
      expect.objectContaining({
        title: 'Polls',
        description: expect.stringContaining('From Threads: works.') as string,
        reviewed: '2023-06-30',
        feature: features[0],
      }),
    ]);
  });
});
