import { describe, expect, it } from 'vitest';
import type { HeaderRule } from './headerRules.ts';
import { netlifyHeaders } from './netlifyHeaders.ts';

const rules: HeaderRule[] = [
  { why: 'all', paths: ['/*'], headers: { 'X-One': '1' } },
  { why: 'open', paths: ['/data/*', '/changes.atom'], headers: { 'Access-Control-Allow-Origin': '*' } },
  { why: 'typed', paths: ['/changes.atom'], headers: { 'Content-Type': 'application/atom+xml' } },
];

describe('the _headers file', () => {
  it('has one block a path, with all its headers', () => {
    expect(netlifyHeaders(rules, '/')).toBe(
      [
        '/*',
        '  X-One: 1',
        '',
        '/data/*',
        '  Access-Control-Allow-Origin: *',
        '',
        '/changes.atom',
        '  Access-Control-Allow-Origin: *',
        '  Content-Type: application/atom+xml',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['/', '/*'],
    ['', '/*'],
    ['/guide', '/guide/*'],
    ['/guide/', '/guide/*'],
    ['guide', '/guide/*'],
    ['/a/b/', '/a/b/*'],
  ])('under base path %j begins with %s', (base, first) => {
    expect(netlifyHeaders(rules, base).split('\n')[0]).toBe(first);
  });
});
