import { expect, it } from 'vitest';
import { searchTerms } from './searchTerms.ts';

const synonyms = [['boost', 'retoot']];

it('knows every word of the guide once, in order, in lower case', () => {
  expect(searchTerms({ synonyms }, ['Boost a post', 'A boost on example.social.']).known).toEqual([
    'boost',
    'example.social',
    'on',
    'post',
  ]);
});

it('leaves out numbers and single letters', () => {
  expect(searchTerms({ synonyms }, ['4.6.5 x 2026 tusky']).known).toEqual(['tusky']);
});

it('hands the synonyms on', () => {
  expect(searchTerms({ synonyms }, []).synonyms).toEqual(synonyms);
});
