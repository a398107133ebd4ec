import { expect, it } from 'vitest';
import type { SitePage } from '../dataset/derive/sitePages.ts';
import { dataset, feature } from '../dataset/fixtures/records.ts';
import { llmsText } from './llmsText.ts';

const page = (path: string, over: Partial<SitePage> = {}): SitePage => ({
  path,
  title: `Page ${path}`,
  description: 'An answer.',
  reviewed: '2026-06-30',
  ...over,
});
const [polls] = dataset({ features: [feature({})] }).features;
const menu = [
  { label: 'Start here', items: [{ link: '/' }] },
  { label: 'For admins', items: [{ link: '/admins/limit/' }, { link: '/gone/' }] },
  { label: 'Empty', items: [] },
];
const pages = [
  page('/'),
  page('/accessibility/', { title: 'What [works]' }),
  page('/admins/limit/'),
  page('/compatibility/polls/', polls && { feature: polls }),
];
const text = llmsText(pages, menu, 'https://example.org/guide');

it('lists every page once, by the groups of the menu, with its answer and its twin', () => {
  const lists = text.slice(text.indexOf('## '));
  expect(lists.split('\n').filter(Boolean)).toEqual([
    '## Start here',
    '- [Page /](https://example.org/guide/index.md): An answer.',
    '## For admins',
    '- [Page /admins/limit/](https://example.org/guide/admins/limit.md): An answer.',
    '## Features',
    '- [Page /compatibility/polls/](https://example.org/guide/compatibility/polls.md): An answer.',
    '## Optional',
    '- [What \\[works\\]](https://example.org/guide/accessibility.md): An answer.',
  ]);
});

it('begins with the name and the purpose, and says under which licence', () => {
  expect(text).toMatch(/^# Threads Federation Guide\n\n> How Threads/);
  expect(text).toContain('CC BY 4.0');
  expect(text).toContain('https://example.org/guide/data/v1/compat.json');
});
