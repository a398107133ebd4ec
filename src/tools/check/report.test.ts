import { expect, it } from 'vitest';
import { badge } from './badge.ts';
import { fragmentOf, serverIn } from './fragment.ts';
import { reportText, type Report } from './report.ts';

const report: Report = {
  host: 'server.example',
  on: new Date(2026, 10, 23, 12),
  stance: 'limits',
  says: 'Its public list says so.',
  byHand: '/about',
  lines: [
    { asked: 'its list', path: '/list', came: 'A list.', proves: 'This.', provesNot: 'That.' },
    { asked: 'the rules in it', path: '', came: 'Rules.', proves: 'This too.' },
  ],
};

it('the report as text says what was asked, what came, and what it proves', () => {
  expect(reportText(report, 'https://guide.example/check/#server=server.example').split('\n')).toEqual([
    'What does server.example do with Threads? Limits Threads.',
    'Its public list says so.',
    'People and posts on Threads are hidden unless you follow them. Your follows stay, and new followers from there wait as requests.',
    'Asked by a browser on 23 November 2026. Rules can change at any time.',
    '',
    '1. We asked for its list: https://server.example/list',
    '   Came back: A list.',
    '   Proves: This.',
    '   Does not prove: That.',
    '2. We asked for the rules in it',
    '   Came back: Rules.',
    '   Proves: This too.',
    '',
    'Check it again: https://guide.example/check/#server=server.example',
  ]);
});

it('the badge names server, stance and day, and holds no markup of others', () => {
  expect(badge(report)).toContain('>server.example · Threads: limited · 23 November 2026</text>');
  const hostile = badge({ ...report, host: `<script>"'&` });
  expect(hostile).not.toContain('<script>');
  expect(hostile).toContain('&lt;script&gt;&quot;&#39;&amp;');
});

it.each([
  ['#server=mastodon.example', 'mastodon.example'],
  ['#server=xn--bcher-kva.example&run=yes', 'xn--bcher-kva.example'],
  ['#server=%40me%40mastodon.example', 'mastodon.example'],
  ['#server=', undefined],
  ['#server=localhost', undefined],
  ['#server=%3Cscript%3E', undefined],
  ['#server=%', undefined],
  ['#step-1-the-about-page', undefined],
  ['', undefined],
])('the fragment %j holds the server %j', (fragment, host) => {
  expect(serverIn(fragment)).toBe(host);
});

it('a host survives the fragment', () => {
  expect(serverIn(fragmentOf('xn--bcher-kva.example'))).toBe('xn--bcher-kva.example');
});
