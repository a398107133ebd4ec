import { describe, expect, it } from 'vitest';
import { records } from '../fixtures/records.ts';
import { synonymsDistinct } from './synonymsDistinct.ts';

describe('synonyms-distinct', () => {
  it('passes groups that share no word', () => {
    const synonyms = [
      [
        ['boost', 'retoot'],
        ['like', 'favourite', 'retoot this'],
      ],
    ];
    expect(synonymsDistinct.check(records({ synonyms }))).toEqual([]);
  });

  it.each([
    {
      what: 'two groups',
      groups: [
        ['boost', 'share'],
        ['quote', 'share'],
      ],
      says: 'stands under "boost" and "quote".',
    },
    {
      what: 'one group twice',
      groups: [['boost', 'share', 'share']],
      says: 'stands under "boost" and "boost".',
    },
  ])('finds a word that stands in $what', ({ groups, says }) => {
    expect(synonymsDistinct.check(records({ synonyms: [groups] }))).toEqual([
      { file: 'content/data/synonyms.ts', at: 'share', says },
    ]);
  });
});
