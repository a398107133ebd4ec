import { expect, it } from 'vitest';
import { addressWords } from './addressWords.ts';

it.each([
  ['/admin/Limits.html', ['admin', 'limits']],
  ['/', []],
  ['', []],
  ['/admins/policy-kit/', ['admins', 'policy', 'kit', 'policykit']],
  ['/the-limit', ['limit', 'thelimit']],
  ['/limit/limit/LIMIT', ['limit']],
  ['/caf%C3%A9/x', ['café']],
  ['/%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82', ['привет']],
  ['/a/b/a-z/', ['az']],
  ['/ﬁlter', ['filter']],
  ['/index.php/limit', ['index', 'php', 'indexphp', 'limit']],
])('%s is made of %j', (path, words) => {
  expect(addressWords(path)).toEqual(words);
});

it.each([
  ['bytes that are no text', '/%E0%A4%A/%ff%00/limit'],
  ['escapes of escapes', '/%2525/limit'],
  ['control characters', '/\u0000\u202e\u200b/limit'],
  ['half a character', '/\ud83d/limit'],
  ['a script', '/<script>/"><img src=x onerror=limit>'],
])('%s are harmless', (_, path) => {
  expect(addressWords(path)).toContain('limit');
  expect(addressWords(path).join('')).toMatch(/^[\p{L}\p{N}]*$/u);
});

it.each([
  ['one long word', `/${'a'.repeat(100_000)}`],
  ['many words', `/${'limit-mute-'.repeat(10_000)}`],
  ['many escapes', `/${'%C3%A9'.repeat(10_000)}`],
  ['many slashes', '/'.repeat(100_000)],
])('%s are cut short', (_, path) => {
  expect(addressWords(path).length).toBeLessThanOrEqual(12);
  expect(addressWords(path).join('').length).toBeLessThanOrEqual(400);
});
