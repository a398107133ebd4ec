import { describe, expect, it } from 'vitest';
import { recipe, unknown } from '../fixtures/records.ts';
import { settlingTest } from './settlingTest.ts';

const shared = recipe({
  needs: ['A clock.'],
  first: ['Write a plain post.'],
  look: ['Wait, and open the page.'],
  last: ['Take a screenshot.'],
  leavesOpen: ['The plain post is missing.'],
});

describe('the test that settles a question', () => {
  it('is its recipe, with its own steps before the look and what it looks for after', () => {
    const own = { ...unknown, steps: ['Post a poll.'], look: ['Count the choices.'] };
    expect(settlingTest(own, shared).steps).toEqual([
      'Write a plain post.',
      'Post a poll.',
      'Wait, and open the page.',
      'Count the choices.',
      'Take a screenshot.',
    ]);
  });

  it('adds what this question needs and what leaves it open', () => {
    const own = { ...unknown, needs: ['A second account.'], leavesOpen: 'The app offers no polls.' };
    expect(settlingTest(own, shared)).toMatchObject({
      needs: ['A clock.', 'A second account.'],
      leavesOpen: ['The plain post is missing.', 'The app offers no polls.'],
    });
  });

  it('is the recipe and the steps alone where a question adds nothing else', () => {
    const plain = recipe({
      needs: ['A clock.'],
      first: ['Begin at noon.'],
      last: ['Stop at one.'],
      leavesOpen: ['It rains.'],
    });
    expect(settlingTest({ ...unknown, steps: ['Look outside.'] }, plain)).toEqual({
      needs: ['A clock.'],
      steps: ['Begin at noon.', 'Look outside.', 'Stop at one.'],
      leavesOpen: ['It rains.'],
    });
  });
});
