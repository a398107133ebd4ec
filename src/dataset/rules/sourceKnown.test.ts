import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import type { RecordLists } from '../fixtures/records.ts';
import { sourceKnown } from './sourceKnown.ts';

const evidence = [make.citation({ source: 'nowhere' })];
const says = 'names the source "nowhere", which does not exist.';

const broken: { file: string; at: string; lists: RecordLists }[] = [
  {
    file: 'events/polls-arrive.ts',
    at: 'polls-arrive › evidence › 1',
    lists: { events: [make.event({ evidence })] },
  },
  { file: 'clients/tusky.ts', at: 'tusky › evidence › 1', lists: { clients: [make.client({ evidence })] } },
  {
    file: 'actions/mute-account.ts',
    at: 'mute-account › evidence › 1',
    lists: { actions: [make.action({ evidence })] },
  },
  {
    file: 'glossary/boost.ts',
    at: 'boost › sources',
    lists: { glossary: [make.term({ sources: ['nowhere'] })] },
  },
  {
    file: 'questions/do-polls-arrive.ts',
    at: 'do-polls-arrive › evidence › 1',
    lists: { questions: [make.question({ evidence })] },
  },
  {
    file: 'shares/servers-that-limit.ts',
    at: 'servers-that-limit › evidence › 1',
    lists: { shares: [make.share({ evidence })] },
  },
  {
    file: 'pitfalls/held-back.ts',
    at: 'held-back › sources',
    lists: { pitfalls: [make.pitfall({ sources: ['nowhere'] })] },
  },
  {
    file: 'software/misskey.ts',
    at: 'misskey › standing › evidence › 1',
    lists: { software: [make.software({ standing: { text: 'It gets on well.', evidence } })] },
  },
  {
    file: 'servers/example-social.ts',
    at: 'example-social › decisions › 1 › evidence › 1',
    lists: {
      servers: [make.server({ decisions: make.server().decisions.map((one) => ({ ...one, evidence })) })],
    },
  },
];

describe('source-known', () => {
  it('passes when every source that is named exists', () => {
    const pages = [make.page(`<Cite id="${make.SOURCE_ID}" />`)];
    const all = make.records({ pages, events: [make.event()], glossary: [make.term()] });
    expect(sourceKnown.check(all)).toEqual([]);
  });

  it('finds a wrong id in an answer, in its limits and in what it was earlier', () => {
    const limits = [{ text: 'Votes do not travel.', sources: ['nowhere'] }];
    const all = make.answering({ limits, evidence, earlier: [make.earlier({ evidence })] });
    expect(sourceKnown.check(all)).toEqual([
      make.finding(says, 'polls › cells › from-threads › limits › 1 › sources'),
      make.finding(says, 'polls › cells › from-threads › evidence › 1'),
      make.finding(says, 'polls › cells › from-threads › earlier › 1 › evidence › 1'),
    ]);
  });

  it.each(broken)('finds a wrong id in $file at $at', ({ file, at, lists }) => {
    expect(sourceKnown.check(make.records(lists))).toEqual([{ file: `content/data/${file}`, at, says }]);
  });

  it('finds a wrong id on a page, with its line', () => {
    const pages = [make.page(`A claim.\n\nAnother.<Cite id="${make.SOURCE_ID} nowhere" />`)];
    expect(sourceKnown.check(make.records({ pages }))).toEqual([
      { file: 'content/docs/follow.mdx', at: 'line 3', says },
    ]);
  });
});
