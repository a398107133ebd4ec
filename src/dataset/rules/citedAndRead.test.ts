import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import type { RecordLists } from '../fixtures/records.ts';
import { citedAndRead } from './citedAndRead.ts';

const unread = { readAs: 'cited-only', read: undefined } as const;
const sources = [make.source(), make.source({ id: 'heard', ...unread }), make.source({ id: 'said', ...unread })];

const heard = make.citation({ source: 'heard' });

function check(lists: RecordLists) {
  return citedAndRead.check(make.records({ sources, ...lists })).map(({ at, says }) => `${at} ${says}`);
}

describe('cited-and-read', () => {
  it.each<{ what: string; lists: RecordLists }>([
    {
      what: 'an unread source beside one that was read',
      lists: { events: [make.event({ evidence: [heard, make.citation()] })] },
    },
    {
      what: 'a term with a source that was read',
      lists: { glossary: [make.term({ sources: [make.SOURCE_ID, 'heard'] })] },
    },
    {
      what: 'a source that does not exist, which another rule reports',
      lists: { glossary: [make.term({ sources: ['no'] })] },
    },
  ])('passes $what', ({ lists }) => {
    expect(check(lists)).toEqual([]);
  });

  it.each<{ at: string; lists: RecordLists }>([
    { at: 'polls-arrive › evidence', lists: { events: [make.event({ evidence: [heard] })] } },
    { at: 'boost › sources', lists: { glossary: [make.term({ sources: ['heard'] })] } },
    {
      at: 'polls › cells › from-threads › limits › 1 › sources',
      lists: {
        features: [
          make.feature({
            cells: {
              'from-threads': make.cell({ limits: [{ text: 'Votes stay behind.', sources: ['heard'] }] }),
              'to-threads': make.notApplicable,
            },
          }),
        ],
      },
    },
  ])('finds $at', ({ at, lists }) => {
    expect(check(lists)).toEqual([`${at} rests on nothing that was read: only heard.`]);
  });

  it('names each of the sources that nobody read', () => {
    expect(check({ events: [make.event({ evidence: [heard, make.citation({ source: 'said' })] })] })).toEqual([
      'polls-arrive › evidence rests on nothing that was read: only heard, said.',
    ]);
  });
});
