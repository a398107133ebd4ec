import { describe, expect, it } from 'vitest';
import type { Answer } from './askLink.ts';
import { classify } from './classify.ts';
import type { ExternalLink } from './collectLinks.ts';

const link = (changes: Partial<ExternalLink> = {}): ExternalLink => ({
  address: 'https://a.net/page',
  anchors: [],
  pages: ['/'],
  ...changes,
});
const answered = (changes: object = {}): Answer => ({ kind: 'answered', status: 200, hops: [], ...changes });
const hop = (status: number, to: string) => ({ status, to });

describe('a link', () => {
  it.each<{ what: string; link?: Partial<ExternalLink>; answer: Answer; state: string; why?: string; to?: string }>([
    { what: 'that answers', answer: answered(), state: 'good' },
    { what: 'that is not found', answer: answered({ status: 404 }), state: 'gone', why: 'answers 404' },
    { what: 'that was taken away', answer: answered({ status: 410 }), state: 'gone', why: 'answers 410' },
    {
      what: 'that leads to what is not found',
      answer: answered({ status: 404, hops: [hop(301, 'https://b.net/')] }),
      state: 'gone',
    },
    { what: 'that refuses', answer: answered({ status: 403 }), state: 'unreachable', why: 'it may refuse programs' },
    { what: 'that is broken', answer: answered({ status: 500 }), state: 'unreachable', why: 'answers 500' },
    { what: 'that bars for legal reasons', answer: answered({ status: 451 }), state: 'unreachable', why: '451' },
    {
      what: 'that has no server',
      answer: { kind: 'failed', because: 'no such host' },
      state: 'unreachable',
      why: 'no such host',
    },
    {
      what: 'that moved',
      answer: answered({ hops: [hop(301, 'https://b.net/page')] }),
      state: 'moved',
      to: 'https://b.net/page',
    },
    {
      what: 'that moved twice',
      answer: answered({ hops: [hop(308, 'https://b.net/page'), hop(301, 'https://c.net/page')] }),
      state: 'moved',
      to: 'https://c.net/page',
    },
    {
      what: 'that moved to what leads on for a while',
      answer: answered({ hops: [hop(301, 'https://b.net/page'), hop(302, 'https://c.net/today')] }),
      state: 'moved',
      to: 'https://b.net/page',
    },
    { what: 'that leads on for a while', answer: answered({ hops: [hop(302, 'https://b.net/page')] }), state: 'good' },
    {
      what: 'that leads on for a while, then for good',
      answer: answered({ hops: [hop(307, 'https://b.net/page'), hop(301, 'https://c.net/page')] }),
      state: 'good',
    },
    {
      what: 'that leads to a front page',
      answer: answered({ hops: [hop(302, 'https://a.net/')] }),
      state: 'changed',
      why: 'front page of a.net',
    },
    {
      what: 'of a front page that moved',
      link: { address: 'http://a.net/' },
      answer: answered({ hops: [hop(301, 'https://a.net/')] }),
      state: 'moved',
      to: 'https://a.net/',
    },
    {
      what: 'that asks who is there',
      answer: answered({ hops: [hop(302, 'https://a.net/login/?next=page')] }),
      state: 'unreachable',
      why: 'asks to sign in',
    },
    {
      what: 'to a place that is there',
      link: { anchors: ['one'] },
      answer: answered({ ids: new Set(['one', 'two']) }),
      state: 'good',
    },
    {
      what: 'to places of which some are missing',
      link: { anchors: ['one', 'two', 'three'] },
      answer: answered({ ids: new Set(['two']) }),
      state: 'changed',
      why: 'has no #one, #three in its HTML',
    },
    { what: 'to a place in what is no HTML', link: { anchors: ['one'] }, answer: answered(), state: 'good' },
  ])('$what is $state', ({ link: changes, answer, state, why = '', to }) => {
    const verdict = classify(link(changes), answer);
    expect(verdict.state).toBe(state);
    expect(verdict.why).toContain(why);
    if (to !== undefined) expect(verdict.to).toBe(to);
  });

  it.each([
    { read: '2026-01-10', lastModified: '2026-01-09', date: '2026-11-23', state: 'good' },
    { read: '2026-01-10', lastModified: '2026-01-11', date: '2026-11-23', state: 'good' },
    { read: '2026-01-10', lastModified: '2026-02-01', date: '2026-11-23', state: 'changed' },
    { read: '2026-01-10', lastModified: '2026-11-23', date: '2026-11-23', state: 'good' },
    { read: undefined, lastModified: '2026-02-01', date: '2026-11-23', state: 'good' },
    { read: '2026-01-10', lastModified: undefined, date: '2026-11-23', state: 'good' },
  ])('read on $read, changed on $lastModified, asked on $date is $state', ({ read, lastModified, date, state }) => {
    const answer = answered({
      date: new Date(date),
      ...(lastModified !== undefined && { lastModified: new Date(lastModified) }),
    });
    expect(classify(link({ ...(read !== undefined && { read }) }), answer).state).toBe(state);
  });
});
