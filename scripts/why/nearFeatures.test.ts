import { expect, it } from 'vitest';
import { nearFeatures } from './nearFeatures.ts';

const features = [
  { id: 'polls', name: 'Polls', alsoCalled: ['vote', 'Question object'] },
  { id: 'quote-posts', name: 'Quote posts' },
  { id: 'public-posts', name: 'Public posts' },
  { id: 'boosts', name: 'Boosts', alsoCalled: ['reposts'] },
];

it.each([
  { word: 'pols', near: ['polls'] },
  { word: 'POLLS', near: ['polls'] },
  { word: 'vote', near: ['polls'] },
  { word: 'posts', near: ['quote-posts', 'public-posts', 'boosts'] },
  { word: 'quote-post', near: ['quote-posts'] },
  { word: 'qoute-posts', near: ['quote-posts'] },
  { word: 'po', near: [] },
  { word: 'zebra', near: [] },
  { word: ' ', near: [] },
  { word: '.*', near: [] },
])('near "$word" are $near', ({ word, near }) => {
  expect(nearFeatures(word, features)).toEqual(near);
});

it('suggests at most five', () => {
  const many = Array.from({ length: 20 }, (_, index) => ({ id: `posts-${index}`, name: 'Posts' }));
  expect(nearFeatures('posts', many)).toHaveLength(5);
});
