import { describe, expect, it } from 'vitest';
import type { Answer, Question } from './conversation.ts';
import { converse } from './converse.ts';
import { checkServer } from './checkServer.ts';
import { software } from './software/table.ts';

const host = 'server.example';
const schema = 'http://nodeinfo.diaspora.software/ns/schema';

/** Answers by path; anything else is a 404. */
function answering(answers: Record<string, Answer>) {
  return async ({ path }: Question): Promise<Answer> => answers[path] ?? { kind: 'status', status: 404 };
}

function described(name: unknown, version: unknown = '4.6.5', metadata: unknown = {}): Record<string, Answer> {
  return {
    '/.well-known/nodeinfo': json({ links: [{ rel: `${schema}/2.0`, href: `https://${host}/nodeinfo/2.0` }] }),
    '/nodeinfo/2.0': json({ software: { name, version }, metadata }),
  };
}

function json(value: unknown): Answer {
  return { kind: 'json', value };
}

describe('which software answers', () => {
  it.each<{ what: string; links: unknown; asked: string | undefined }>([
    { what: 'one link', links: [{ rel: `${schema}/2.0`, href: `https://${host}/n` }], asked: '/n' },
    {
      what: 'the newest of several',
      links: ['2.0', '2.1', '1.0'].map((v) => ({ rel: `${schema}/${v}`, href: `https://${host}/n/${v}` })),
      asked: '/n/2.1',
    },
    { what: 'a link without a host', links: [{ rel: `${schema}/2.0`, href: '/n?x=1' }], asked: '/n?x=1' },
    { what: 'a plain http link', links: [{ rel: `${schema}/2.0`, href: `http://${host}/n` }], asked: '/n' },
    {
      what: 'a path like a host',
      links: [{ rel: `${schema}/2.0`, href: `https://${host}//x.example/n` }],
      asked: '//x.example/n',
    },
    { what: 'another host', links: [{ rel: `${schema}/2.0`, href: 'https://x.example/n' }], asked: undefined },
    { what: 'another relation', links: [{ rel: 'self', href: `https://${host}/n` }], asked: undefined },
    { what: 'a link of another kind', links: [{ rel: `${schema}/2.0`, href: 'data:text/plain,x' }], asked: undefined },
  ])('is asked for by $what', async ({ links, asked }) => {
    const paths: string[] = [];
    await converse(checkServer(host), async ({ path }) => {
      paths.push(path);
      return path === '/.well-known/nodeinfo' ? json({ links }) : { kind: 'no-answer' };
    });
    expect(paths[1]).toBe(asked);
  });

  it.each(Object.keys(software).filter((name) => !['pleroma', 'akkoma'].includes(name)))(
    '%s that answers nothing else is never read as harmless',
    async (name) => {
      const reading = await converse(checkServer(host), answering(described(name)));
      expect(reading.stance).toMatch(/^(cant-tell)$/);
      expect(reading.lines[0]?.came).toContain(name);
    },
  );

  it.each(['constructor', '__proto__', 'toString', 'peertube', ''])('%j is no software we read', async (name) => {
    const reading = await converse(checkServer(host), answering(described(name)));
    expect(reading.stance).toBe('cant-tell');
  });
});

it.each<Answer>([
  { kind: 'unreadable' },
  { kind: 'too-large' },
  { kind: 'too-slow' },
  { kind: 'no-answer' },
  { kind: 'status', status: 403 },
  { kind: 'status', status: 500 },
  { kind: 'json', value: null },
  { kind: 'json', value: {} },
  { kind: 'names', found: false },
])('an answer of $kind to every question proves nothing, in any software', async (answer) => {
  for (const name of Object.keys(software)) {
    const answers = described(name);
    const reading = await converse(checkServer(host), async ({ path }) => answers[path] ?? answer);
    expect(['cant-tell', 'suspends-or-unmet'], name).toContain(reading.stance);
    for (const { provesNot, proves } of reading.lines.slice(1))
      expect(`${proves} ${provesNot}`).toMatch(/nothing|which/i);
  }
});
