import { expect, it } from 'vitest';
import { readServer } from './homeServer.ts';

it.each([
  ['mastodon.social', 'mastodon.social'],
  [' Mastodon.Social ', 'mastodon.social'],
  ['https://mastodon.social/home', 'mastodon.social'],
  ['HTTP://mastodon.social', 'mastodon.social'],
  ['mastodon.social/@me', 'mastodon.social'],
  ['@me@mastodon.social', 'mastodon.social'],
  ['me@mastodon.social', 'mastodon.social'],
  ['mastodon.social.', 'mastodon.social'],
  ['masto\u200bdon.social', 'mastodon.social'],
  ['münchen.social', 'xn--mnchen-3ya.social'],
  ['MÜNCHEN.social', 'xn--mnchen-3ya.social'],
  ['social.some_team.example', 'social.some_team.example'],
])('%j is the server %s', (text, host) => {
  expect(readServer(text)).toEqual({ host });
});

it.each(['', '   ', '\u200b'])('%j is no server yet', (text) => {
  expect(readServer(text)).toBeUndefined();
});

it.each([
  'mastodon',
  'localhost',
  '127.0.0.1',
  '2130706433',
  '0x7f.1',
  '[::1]',
  'mastodon.social:3000',
  'https://mastodon.social:3000/',
  'javascript:alert(1)',
  'https://',
  'ex ample',
  '-a.example',
  'a..example',
  'a.example?x=y',
  'a.example#b',
  'a.example\\@b',
  '<b>.example',
  `${'a'.repeat(64)}.example`,
  `${'a.'.repeat(130)}example`,
  '@',
  '\ud800.example',
])('%j is refused', (text) => {
  expect(readServer(text)).toEqual({ problem: 'This is not the name of a server. Write it like example.social.' });
});

it.each(['threads.net', 'https://www.threads.com/@me', '@me@threads.net'])('%j is not a home server', (text) => {
  expect(readServer(text)).toEqual({
    problem: 'That is Threads itself. Write the server where your own account is.',
  });
});
