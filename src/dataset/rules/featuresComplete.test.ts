import { describe, expect, it } from 'vitest';
import { feature, finding, records } from '../fixtures/records.ts';
import { featureIds } from '../vocabulary/featureIds.ts';
import { featuresComplete } from './featuresComplete.ts';

const all = featureIds.map((id) => feature({ id }));

describe('features-complete', () => {
  it('passes when every feature has a record in its own group', () => {
    expect(featuresComplete.check(records({ features: all }))).toEqual([]);
  });

  it('names the file that each missing feature should have', () => {
    const features = all.filter(({ id }) => id !== 'polls' && id !== 'likes');
    expect(featuresComplete.check(records({ features }))).toEqual([
      finding('has no record.', 'polls'),
      { file: 'content/data/features/likes.ts', at: 'likes', says: 'has no record.' },
    ]);
  });

  it('finds a feature that stands in the group of others', () => {
    const features = all.map((one) => (one.id === 'polls' ? feature({ group: 'media' }) : one));
    expect(featuresComplete.check(records({ features }))).toEqual([
      finding('is not a feature of the group "media".', 'polls'),
    ]);
  });
});
