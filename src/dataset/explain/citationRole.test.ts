import { expect, it } from 'vitest';
import { citation, source } from '../fixtures/records.ts';
import type { Citation } from '../schema/citation.ts';
import type { Source } from '../schema/source.ts';
import { citationRole } from './citationRole.ts';

const notSince = 'does not count for since: it is not cited for it';
const both: Partial<Citation> = { supports: ['status', 'since'] };
const citedOnly: Partial<Source> = { readAs: 'cited-only', read: undefined };

it.each<{ what: string; cited?: Partial<Citation>; from?: Partial<Source>; countsFor: string[]; reasons: string[] }>([
  { what: 'a dated source that was read', countsFor: ['status'], reasons: [notSince] },
  { what: 'one cited for since too', cited: both, countsFor: ['status', 'since'], reasons: [] },
  {
    what: 'one cited for a limit only',
    cited: { supports: ['limit'] },
    countsFor: ['limit'],
    reasons: ['does not count for the status: it is not cited for it', notSince],
  },
  {
    what: 'one that was only seen cited',
    cited: both,
    from: citedOnly,
    countsFor: ['since'],
    reasons: ['does not count for the status: it was only seen cited'],
  },
  {
    what: 'an undated one',
    cited: both,
    from: { published: 'undated' },
    countsFor: ['status', 'since'],
    reasons: ['does not count for the evidence date: it is undated'],
  },
  {
    what: 'one that speaks against the answer',
    cited: { ...both, stance: 'contradicts' },
    countsFor: [],
    reasons: ['does not count at all: it speaks against the answer'],
  },
])('$what counts for $countsFor', ({ cited, from, countsFor, reasons }) => {
  expect(citationRole(citation(cited), source(from))).toEqual({ countsFor, reasons });
});

it('a source that does not exist counts for nothing', () => {
  expect(citationRole(citation(), undefined)).toEqual({
    countsFor: [],
    reasons: ['does not count at all: no source has this id'],
  });
});
