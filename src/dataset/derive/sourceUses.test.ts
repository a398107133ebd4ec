import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import type { RecordLists } from '../fixtures/records.ts';

const evidence = [make.citation({ source: 'used' })];

function uses(lists: RecordLists): string[] {
  const all = make.dataset({ features: [], ...lists, sources: [make.source({ id: 'used' })] });
  return all.sources.flatMap((one) => one.uses.map(({ label, href }) => `${label} → ${href}`));
}

describe('the places that use a source', () => {
  it.each<{ lists: RecordLists; use: string }>([
    {
      lists: { events: [make.event({ evidence })] },
      use: 'Threads began to send polls → /history/#polls-arrive',
    },
    { lists: { clients: [make.client({ evidence })] }, use: 'Tusky → /tools/#tusky' },
    {
      lists: { software: [make.software({ standing: { text: 'It gets on well.', evidence } })] },
      use: 'Misskey → /developers/#misskey',
    },
    { lists: { actions: [make.action({ evidence })] }, use: 'Mute an account → /control/#mute-account' },
    {
      lists: { actions: [make.action({ id: 'limit', actor: 'admin', name: 'Limit', evidence })] },
      use: 'Limit → /admins/#limit',
    },
    { lists: { glossary: [make.term({ sources: ['used'] })] }, use: 'Boost → /glossary/#boost' },
    { lists: { questions: [make.question({ evidence })] }, use: 'Do polls arrive? → /faq/#do-polls-arrive' },
    { lists: { flows: [make.flow({ evidence })] }, use: 'You follow someone on Threads → /privacy/#you-follow' },
    {
      lists: { journeys: [make.journey({ steps: make.journey().steps.map((step) => ({ ...step, evidence })) })] },
      use: 'One post from Threads → /explained/#a-post',
    },
    {
      lists: { timelines: [make.timeline({ limit: { reach: 'nothing', evidence } })] },
      use: 'What reaches which timeline → /your-timeline/#timelines',
    },
    {
      lists: { shares: [make.share({ evidence })] },
      use: 'Servers that limit Threads → /admins/#servers-that-limit',
    },
    {
      lists: { pitfalls: [make.pitfall({ sources: ['used'] })] },
      use: 'Posts are held back → /compatibility/unknown/#held-back',
    },
    {
      lists: {
        servers: [make.server({ decisions: make.server().decisions.map((one) => ({ ...one, evidence })) })],
      },
      use: 'example.social → /admins/servers/#example-social',
    },
    {
      lists: { decisions: [make.decisionQuestion({ facts: [{ text: 'A dated fact.', sources: ['used'] }] })] },
      use: 'To decide by: Load → /admins/decide/#load',
    },
    {
      lists: { policyTexts: [make.policyText({ sources: ['used'] })] },
      use: 'Text to copy: Announcement, Limit, plain → /admins/policy-kit/#limit-announcement',
    },
    { lists: { pages: [make.page('---\ntitle: Follow\n---\n<Cite id="used" />')] }, use: 'Follow → /follow/' },
  ])('include $use', ({ lists, use }) => {
    expect(uses(lists)).toEqual([use]);
  });

  it('name the direction of an answer and the software that differs', () => {
    const features = [
      make.feature({
        cells: { 'from-threads': make.cell({ evidence }), 'to-threads': make.cell({ evidence }) },
        software: [{ software: 'misskey', text: 'Misskey shows the choices only.', evidence }],
      }),
    ];
    expect(uses({ features })).toEqual([
      'Polls, from threads → /compatibility/polls/#from-threads',
      'Polls, to threads → /compatibility/polls/#to-threads',
      'Polls, by software → /compatibility/polls/#software',
    ]);
  });

  it('are named once each, however often they cite it', () => {
    const pages = [make.page('---\ntitle: Follow\n---\n<Cite id="used" /> and <Cite id="used" />')];
    expect(uses({ pages, events: [make.event({ evidence: [...evidence, ...evidence] })] })).toEqual([
      'Threads began to send polls → /history/#polls-arrive',
      'Follow → /follow/',
    ]);
  });

  it('do not include a page that only draws a record', () => {
    const pages = [make.page('<Glossary />')];
    expect(uses({ pages, glossary: [make.term({ sources: ['used'] })] })).toEqual(['Boost → /glossary/#boost']);
  });

  it('are none for a source that nothing cites', () => {
    expect(uses({})).toEqual([]);
  });
});

it('lists sources by publisher, then by title', () => {
  const sources = [
    make.source({ id: 'a', publisher: 'WordPress', title: 'About' }),
    make.source({ id: 'b', publisher: 'Meta', title: 'Zero' }),
    make.source({ id: 'c', publisher: 'Meta', title: 'Again' }),
  ];
  expect(make.dataset({ sources }).sources.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});
