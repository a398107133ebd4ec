import { describe, expect, it } from 'vitest';
import {
  cell,
  cellCase,
  citation,
  dataset,
  earlier,
  feature,
  notApplicable,
  source,
  unknown,
} from '../fixtures/records.ts';
import type { Cell } from '../schema/cell.ts';
import { explainAnswer } from './explainAnswer.ts';

const sources = [
  source({ id: 'a-test', kind: 'test', published: '2025-12' }),
  source({ id: 'a-blog', kind: 'blog', published: '2026-03-04', readAs: 'excerpt', caution: 'Read in a mirror.' }),
  source({ id: 'an-old-page', published: 'undated' }),
];
const evidence = [citation({ source: 'a-test' }), citation({ source: 'a-blog', quote: 'Polls do arrive.' })];

function explain(over: Partial<Cell>): string {
  const cells = { 'from-threads': cell({ evidence, ...over }), 'to-threads': notApplicable };
  const { features } = dataset({ sources, features: [feature({ cells })] });
  const byId = new Map(sources.map((one) => [one.id, one]));
  return features.map((one) => explainAnswer(one, 'from-threads', byId)).join('');
}

describe('why an answer is what it is', () => {
  it('begins with the question and the answer, and where to change it', () => {
    const since = { on: '2026-05-01', precision: 'month' } as const;
    expect(explain({ since, conditions: ['adult'], inferred: 'Both sources say so.' })).toContain(
      [
        'Polls, from Threads',
        'Does it reach Mastodon?',
        'content/data/features/polls.ts',
        '',
        'Answer',
        '  Works. Polls arrive as polls.',
        '  Since: May 2026',
        '  Confidence: medium',
        '  Inferred: Both sources say so.',
        '  Checked: 30 June 2026',
        '',
        'Conditions',
        '  - The Threads user is 18 or older.',
        '',
        'Evidence',
        '  1. a-test',
        '     "Polls on Threads", Meta',
        '     https://example.com/a-test',
        '     Test → Observed; published December 2025; read in full 30 June 2026',
        '     counts for: status',
        '     does not count for since: it is not cited for it',
        '  2. a-blog',
        '     "Polls on Threads", Meta',
        '     https://example.com/a-blog',
        '     Blog → Reported; published 4 March 2026; read in part 30 June 2026',
        '     caution: Read in a mirror.',
        '     counts for: status',
        '     does not count for since: it is not cited for it',
        '     quote: "Polls do arrive."',
      ].join('\n'),
    );
  });

  it('shows each step of the derivation with the sources it rests on', () => {
    expect(explain({})).toContain(
      [
        'Derived',
        '  Basis: Observed, the strongest among the sources that carry the status (a-test).',
        '  Evidence of: 4 March 2026, the newest date among them (a-blog).',
        '  Good until: 4 March 2026 + 365 days = 4 March 2027.',
        '  Stale from: 4 March 2026 + 730 days = 3 March 2028.',
        '  Disputed: no.',
      ].join('\n'),
    );
  });

  it('counts a month from its first day', () => {
    const text = explain({ status: 'no', evidence: [citation({ source: 'a-test' })] });
    expect(text).toContain('Evidence of: December 2025');
    expect(text).toContain('Good until: 1 December 2025 + 270 days = 28 August 2026.');
  });

  it('says what is missing when the evidence is undated, and what speaks against it', () => {
    const against = citation({ source: 'a-blog', stance: 'contradicts' });
    const text = explain({ evidence: [citation({ source: 'an-old-page' }), against] });
    expect(text).toContain('Evidence of: no date, for no dated source that was read carries the status.');
    expect(text).toContain('Freshness: stale from the start, as undated.');
    expect(text).toContain('Disputed: yes, a cited source speaks against it.');
  });

  it('says of an unknown why it is one and what would settle it', () => {
    const text = explain({ status: 'unknown', evidence: [], unknown });
    expect(text).toContain('  Unknown because: no-source\n  What would settle it: Post a poll and look.');
    expect(text).toContain('  No source is cited.');
    expect(text).toContain('  Basis: none, for no source that was read carries the status.');
    expect(text).toContain('  Freshness: none. An unknown has no answer to grow old.');
  });

  it('tells cases with a chain of their own, and earlier states with the reason they ended', () => {
    const limits = [{ text: 'Only its question.', sources: ['a-blog'] }];
    const text = explain({
      cases: [cellCase({ status: 'partial', limits, evidence })],
      earlier: [earlier({ evidence, since: { presentOn: '2025-01-02' } })],
    });
    expect(text).toContain('Case 1: A poll that has ended\n  Partly. Polls arrive as polls.');
    expect(text).toContain('  Limits\n    - Only its question. (a-blog)\n  Evidence\n    1. a-test');
    expect(text).toContain('    Good until: 4 March 2026 + 270 days = 29 November 2026.');
    expect(text).toContain(
      'Earlier 1\n  Does not work. Polls did not arrive.\n  Since: 2 January 2025 at the latest\n  Until: 20 May 2026\n  Why it ended: The platform changed\n  1. a-test',
    );
  });

  it('gives the reason where the question does not apply', () => {
    const { features } = dataset({ features: [feature()] });
    expect(features.map((one) => explainAnswer(one, 'to-threads', new Map())).join('')).toBe(
      'Polls, to Threads\nDoes it reach Threads?\ncontent/data/features/polls.ts\n\nDoes not apply. Nobody asks it this way.\n',
    );
  });
});
