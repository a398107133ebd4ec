import { afterEach, expect, it, vi } from 'vitest';
import { forget, homeFrom, recall, remember } from './memory.ts';

afterEach(() => vi.unstubAllGlobals());

it('reads what it stored', () => {
  expect(homeFrom('{"server":"example.social","software":"friendica"}')).toEqual({
    server: 'example.social',
    software: 'friendica',
  });
});

it.each([
  [null],
  [''],
  ['not json'],
  ['null'],
  ['[]'],
  ['"example.social"'],
  ['{}'],
  ['{"server":7}'],
  ['{"server":{"toString":1,"valueOf":1}}'],
  ['{"server":""}'],
  ['{"server":"javascript:alert(1)"}'],
  ['{"server":"threads.net"}'],
])('takes %j for nothing', (stored) => {
  expect(homeFrom(stored)).toBeUndefined();
});

it('takes software it does not know for Mastodon', () => {
  expect(homeFrom('{"server":"example.social","software":["x"]}')?.software).toBe('mastodon');
});

it('keeps one server, until it is told to forget it', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  remember({ server: 'old.example', software: 'mastodon' });
  expect(remember({ server: 'example.social', software: 'misskey' })).toBe(true);
  expect(recall()).toEqual({ server: 'example.social', software: 'misskey' });
  forget();
  expect(recall()).toBeUndefined();
  expect(kept.size).toBe(0);
});

it('says that nothing can be kept where the browser refuses', () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(recall()).toBeUndefined();
  expect(remember({ server: 'example.social', software: 'mastodon' })).toBe(false);
  expect(() => forget()).not.toThrow();
});
