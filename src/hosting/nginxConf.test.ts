import { describe, expect, it } from 'vitest';
import type { HeaderRule } from './headerRules.ts';
import { nginxConf } from './nginxConf.ts';

const rules: HeaderRule[] = [
  { why: 'all', paths: ['/*'], headers: { 'X-All': '1' } },
  { why: 'open', paths: ['/data/*', '/changes.json'], headers: { 'X-Open': "the 'star'" } },
  { why: 'kept', paths: ['/_astro/*'], headers: { 'Cache-Control': 'immutable' } },
  { why: 'typed', paths: ['/data/all.csv', '/changes.json'], headers: { 'Content-Type': 'text/csv' } },
];

/** The lines of the block that opens so, without those of the blocks in it, trimmed. */
function linesOf(conf: string, opening: string): string[] {
  const lines = conf.split('\n');
  const start = lines.findIndex((line) => line.trim() === `${opening} {`);
  expect(start, `${opening} in:\n${conf}`).toBeGreaterThanOrEqual(0);
  const indent = /^ */.exec(lines[start] ?? '')?.[0] ?? '';
  const end = lines.findIndex((line, index) => index > start && line === `${indent}}`);
  const own = new RegExp(`^${indent} {4}(?! )`);
  return lines.slice(start + 1, end).flatMap((line) => (own.test(line) ? [line.trim()] : []));
}

function headersIn(conf: string, opening: string): string[] {
  return linesOf(conf, opening).filter((line) => line.startsWith('add_header'));
}

describe('the file for nginx', () => {
  it('sends with everything what is for everything, and asks browsers to ask again', () => {
    expect(headersIn(nginxConf(rules, {}, '/'), 'location ^~ /')).toEqual([
      'add_header Cache-Control "public, max-age=0, must-revalidate" always;',
      'add_header X-All "1" always;',
    ]);
  });

  it('repeats in a location with headers of its own those of the wider ones', () => {
    const conf = nginxConf(rules, {}, '/');
    expect(headersIn(conf, 'location ^~ /data/')).toEqual([
      'add_header Cache-Control "public, max-age=0, must-revalidate" always;',
      'add_header X-All "1" always;',
      `add_header X-Open "the 'star'" always;`,
    ]);
    expect(headersIn(conf, 'location ^~ /_astro/')).toEqual([
      'add_header Cache-Control "immutable" always;',
      'add_header X-All "1" always;',
    ]);
  });

  it('inherits them in a location that only has another type, which is no header of its own', () => {
    const conf = nginxConf(rules, {}, '/');
    expect(linesOf(conf, 'location = /data/all.csv')).toEqual(['types {}', 'default_type "text/csv";']);
    expect(linesOf(conf, 'location = /changes.json').slice(0, 2)).toEqual(['types {}', 'default_type "text/csv";']);
    expect(headersIn(conf, 'location = /changes.json')).toHaveLength(3);
    expect(conf).not.toContain('add_header Content-Type');
  });

  it('leads old addresses on, with and without their slash, and keeps a fragment', () => {
    const conf = nginxConf(rules, { '/old': '/new/#part' }, '/guide');
    for (const from of ['/guide/old', '/guide/old/']) {
      expect(linesOf(conf, `location = ${from}`)).toEqual(['return 301 "/guide/new/#part";']);
    }
  });

  it.each(['/guide', 'guide/', '/guide/'])('under base path %j leaves the rest of the server alone', (base) => {
    const conf = nginxConf(rules, {}, base);
    expect(conf.match(/^\S.*\{$/gm)).toEqual(['location = /guide {', 'location ^~ /guide/ {']);
    expect(linesOf(conf, 'location = /guide')).toContain('return 301 /guide/;');
    expect(linesOf(conf, 'location ^~ /guide/')).toContain('error_page 403 404 =404 /guide/404.html;');
  });

  it.each(['a "b"', 'a $b', 'a \\ b', 'a\nb'])('refuses the header value %j, which nginx would misread', (value) => {
    const bad = [{ why: 'all', paths: ['/*'], headers: { 'X-All': value } }];
    expect(() => nginxConf(bad, {}, '/')).toThrow(/misread/);
  });
});
