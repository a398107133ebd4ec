import { describe, expect, it } from 'vitest';
import { openLink, softwareIdOf, type SoftwareId } from './software.ts';

describe('the link that opens an account at home', () => {
  it.each<[SoftwareId, string | undefined]>([
    ['mastodon', 'https://example.social/authorize_interaction?uri=name%40threads.net'],
    ['pleroma', 'https://example.social/ostatus_subscribe?acct=name%40threads.net'],
    ['misskey', 'https://example.social/authorize-follow?acct=name%40threads.net'],
    ['friendica', 'https://example.social/contact/follow?url=name%40threads.net'],
    ['other', undefined],
  ])('on %s is %s', (id, link) => {
    expect(openLink('example.social', id, 'name')).toBe(link);
  });

  it('carries letters of other alphabets', () => {
    expect(openLink('example.social', 'mastodon', 'ünal')).toBe(
      'https://example.social/authorize_interaction?uri=%C3%BCnal%40threads.net',
    );
  });
});

it.each([
  ['friendica', 'friendica'],
  ['toString', 'mastodon'],
  ['__proto__', 'mastodon'],
  ['', 'mastodon'],
  [null, 'mastodon'],
])('the software called %j is taken as %s', (text, id) => {
  expect(softwareIdOf(text)).toBe(id);
});
