import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { sourceKinds } from '../vocabulary/sourceKinds.ts';
import { source } from './source.ts';

function refused(over: object): string[] {
  const { error } = source.safeParse({ ...make.source(), ...over });
  return (error?.issues ?? []).map(({ path }) => path.join('.'));
}

describe('a source', () => {
  it.each(Object.keys(sourceKinds))('accepts the kind %s', (kind) => {
    expect(refused({ kind })).toEqual([]);
  });

  it.each([
    { published: 'undated' },
    { published: '2026' },
    { url: 'http://example.com/a?b=c#d' },
    { original: 'https://example.com/original', archive: 'https://example.org/copy' },
    { language: 'pt-BR' },
    { title: 'How <script> & friends are escaped' },
    { caution: 'The page was removed in 2026.' },
  ])('accepts %j', (over) => {
    expect(refused(over)).toEqual([]);
  });

  it.each([
    { over: { id: 'Not A Slug' }, at: 'id' },
    { over: { id: 'double--hyphen' }, at: 'id' },
    { over: { id: '../escape' }, at: 'id' },
    { over: { title: '' }, at: 'title' },
    { over: { publisher: undefined }, at: 'publisher' },
    { over: { url: 'javascript:alert(1)' }, at: 'url' },
    { over: { url: 'ftp://example.com/a' }, at: 'url' },
    { over: { url: '/relative' }, at: 'url' },
    { over: { archive: 'data:text/html,hi' }, at: 'archive' },
    { over: { published: 'last week' }, at: 'published' },
    { over: { published: undefined }, at: 'published' },
    { over: { read: '2026-06' }, at: 'read' },
    { over: { kind: 'rumour' }, at: 'kind' },
    { over: { readAs: 'skimmed' }, at: 'readAs' },
    { over: { language: 'English' }, at: 'language' },
    { over: { language: 'en"><script>' }, at: 'language' },
    { over: { licence: 'CC0' }, at: '' },
  ])('refuses $over', ({ over, at }) => {
    expect(refused(over)).toEqual([at]);
  });
});
