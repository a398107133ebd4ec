import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { editionOf } from './edition.ts';

function version(lists: make.RecordLists = {}): string {
  return editionOf(make.dataset(lists)).dataVersion;
}

describe('the version of the data', () => {
  it('is the day of the data and eight hexadecimal digits', () => {
    expect(version()).toMatch(/^2026-06-30-[0-9a-f]{8}$/);
  });

  it('is the same for the same records', () => {
    expect(version()).toBe(version());
  });

  const cells = (over: Parameters<typeof make.cell>[0]) => ({
    'from-threads': make.cell(over),
    'to-threads': make.notApplicable,
  });

  it.each<[string, make.RecordLists]>([
    ['a word of an answer', { features: [make.feature({ cells: cells({ summary: 'Polls arrive as a poll.' }) })] }],
    ['a source', { sources: [make.source({ title: 'Other polls on Threads' })] }],
    ['an event', { events: [make.event()] }],
    ['a server', { servers: [make.server()] }],
  ])('changes with %s', (_, lists) => {
    expect(version(lists)).not.toBe(version());
  });

  it('does not change with a page of prose', () => {
    expect(version({ pages: [make.page('title: Follow\n<Cite id="meta-help-polls" />')] })).toBe(version());
  });
});
