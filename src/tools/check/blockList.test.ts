import { describe, expect, it } from 'vitest';
import { readBlockList } from './blockList.ts';
import { knownNames } from './threadsNames.ts';

const digestOf = (name: string) => knownNames.find((known) => known.name === name)?.digest;
const other = { domain: 'x.example', digest: 'aa', severity: 'suspend', comment: null };

describe('a published list', () => {
  it.each<{ what: string; list: unknown; read: object }>([
    { what: 'no list', list: { error: 'x' }, read: { kind: 'unreadable' } },
    { what: 'an empty list', list: [], read: { kind: 'not-named', total: 0, mistaken: [] } },
    {
      what: 'a rule in the open',
      list: [other, { domain: 'Threads.net', severity: 'silence', comment: ' Vote of\nmembers ' }],
      read: {
        kind: 'rule',
        name: 'threads.net',
        severity: 'silence',
        masked: false,
        reason: 'Vote of members',
        total: 2,
      },
    },
    {
      what: 'a masked rule',
      list: [{ domain: 'thr****.*et', digest: digestOf('threads.net'), severity: 'suspend' }],
      read: { kind: 'rule', name: 'threads.net', severity: 'suspend', masked: true, reason: '', total: 1 },
    },
    {
      what: 'a rule for the parent',
      list: [{ domain: '***', digest: digestOf('net'), severity: 'suspend' }],
      read: { kind: 'rule', name: 'net', severity: 'suspend', masked: true, reason: '', total: 1 },
    },
    {
      what: "GoToSocial's comment",
      list: [{ domain: 'threads.net', severity: 'suspend', public_comment: 'Meta' }],
      read: { kind: 'rule', name: 'threads.net', severity: 'suspend', masked: false, reason: 'Meta', total: 1 },
    },
    {
      what: 'a mistaken rule',
      list: [{ domain: 'thr****.*om', digest: digestOf('threads.com'), severity: 'suspend' }],
      read: { kind: 'not-named', total: 1, mistaken: ['threads.com'] },
    },
    {
      what: 'a masked name of something else',
      list: [{ domain: 'thr****.*et', digest: 'aa', severity: 'suspend' }],
      read: { kind: 'not-named', total: 1, mistaken: [] },
    },
    {
      what: 'a rule for a subdomain, which does not cover threads.net',
      list: [{ domain: 'www.threads.net', severity: 'suspend' }],
      read: { kind: 'not-named', total: 1, mistaken: [] },
    },
  ])('with $what', ({ list, read }) => {
    expect(readBlockList(list)).toEqual(read);
  });

  it.each([
    [[null, 3, other], '2 of its entries could not be read'],
    [[{ domain: 'thr****.*et' }], 'the masked name thr****.*et could be threads.net'],
  ])('says what makes an absence uncertain', (list, doubt) => {
    expect(readBlockList(list)).toMatchObject({ kind: 'not-named', doubt });
  });
});
